package dk.planvaerk.ui.editor.table;

/**
 * What a row has from where it stands among the others.
 *
 * @param number in a table its place among all rows of the plan, from 1; in a running text the number of its heading, or empty
 * @param begins whether it is the first line of a table in a running text
 */
record Standing(String number, boolean begins) {
  static final Standing NONE = new Standing("", false);
}
