/** x */
@org.jspecify.annotations.NullMarked
package dk.planvaerk.app;
