/** The walls of the house, held by ArchUnit and by reading the sources. */
@NullMarked
package dk.planvaerk.architecture;

import org.jspecify.annotations.NullMarked;
