/**
 * The versions of a plan in the window. {@link dk.planvaerk.ui.editor.versions.VersionsModel} keeps them and
 * {@link dk.planvaerk.ui.editor.versions.VersionWords} says them, both without a window;
 * {@link dk.planvaerk.ui.editor.versions.VersionActions} asks the user through
 * {@link dk.planvaerk.ui.editor.versions.VersionQuestions}, so that tests can answer;
 * {@link dk.planvaerk.ui.editor.versions.VersionsView} is the panel. Something else to be done with a version is one
 * method of the actions and one entry in {@link dk.planvaerk.ui.editor.versions.VersionCommands}.
 */
@NullMarked
package dk.planvaerk.ui.editor.versions;

import org.jspecify.annotations.NullMarked;
