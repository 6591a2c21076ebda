package dk.planvaerk.ui.editor.panel;

/** A node in a panel that knows where the user begins who comes to it. */
public interface PanelBody {
  /** Takes the focus to where the user begins. */
  void enter();
}
