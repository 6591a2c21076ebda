/** Where the focus is, and what keys do with it. */
@NullMarked
package dk.planvaerk.ui.focus;

import org.jspecify.annotations.NullMarked;
