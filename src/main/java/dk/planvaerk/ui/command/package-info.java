/**
 * What the user can do, as values: {@link dk.planvaerk.ui.command.Command}, menus of them, and the controls that
 * are made from them. A command has its words, keys, icon and action in one place, and menu, tool bar, key presses
 * and the list of shortcuts all come from there.
 */
@NullMarked
package dk.planvaerk.ui.command;

import org.jspecify.annotations.NullMarked;
