package dk.planvaerk.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;

/** Light or dark, as the user has chosen. */
public enum Appearance {
  /** As the system is. */
  SYSTEM,
  LIGHT,
  DARK;

  /** The sheet where the system looks like this. */
  String sheet(ColorScheme system) {
    boolean dark = this == DARK || (this == SYSTEM && system == ColorScheme.DARK);
    return dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
  }
}
