/**
 * What stands beside the table. A {@link dk.planvaerk.ui.editor.panel.Panel} is a value: its name, keys and side, and
 * who makes its body when it is first shown. {@link dk.planvaerk.ui.editor.panel.PanelState} says which are open and
 * how wide, {@link dk.planvaerk.ui.editor.panel.PanelsView} shows them, one on each side at a time. Another panel is
 * one more value in the list that the editor hands in; menu, keys, tool bar and memory come with it. A body that is
 * out of sight is in no scene, and should do nothing then.
 */
@NullMarked
package dk.planvaerk.ui.editor.panel;

import org.jspecify.annotations.NullMarked;
