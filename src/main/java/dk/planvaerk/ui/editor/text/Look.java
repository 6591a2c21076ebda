package dk.planvaerk.ui.editor.text;

import dk.planvaerk.plan.Run;

/** How characters look, and their style class. */
public enum Look {
  PLAIN("look-plain"), BOLD("look-bold"), ITALIC("look-italic"), BOLD_ITALIC("look-bold-italic"), GUIDE("look-guide"),
  NOTE("look-note"), LATE("look-late"), REFERENCE("look-reference");

  private final String styleClass;

  Look(String styleClass) {
    this.styleClass = styleClass;
  }

  String styleClass() {
    return styleClass;
  }

  boolean isBold() {
    return this == BOLD || this == BOLD_ITALIC;
  }

  boolean isItalic() {
    return this == ITALIC || this == BOLD_ITALIC || this == GUIDE;
  }

  static Look of(Run run) {
    if (run.to() != null) return REFERENCE;
    if (run.bold()) return run.italic() ? BOLD_ITALIC : BOLD;
    return run.italic() ? ITALIC : PLAIN;
  }
}
