package dk.planvaerk.ui.editor.outline;

import dk.planvaerk.ui.editor.model.Progress;

/**
 * One row of the plan in the outline.
 *
 * @param row its id
 * @param number its place in the plan, from 1; in a running text that of its heading, or empty
 * @param level how deep it stands, from 1
 * @param theme on one line; empty where none is written
 * @param opening the words that tell it from others with its theme; empty where the theme does
 * @param progress how far its steps are; of none in a heading that is not told of how far it is
 */
public record OutlineEntry(String row, String number, int level, String theme, String opening, Progress progress) {}
