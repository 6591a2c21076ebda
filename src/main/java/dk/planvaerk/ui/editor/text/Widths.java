package dk.planvaerk.ui.editor.text;

/** How wide characters are in a font. */
@FunctionalInterface
interface Widths {
  /** In pixels. */
  double of(String characters, Look look);
}
