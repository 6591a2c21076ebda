package dk.planvaerk.ui.editor.text;

import javafx.scene.input.DataFormat;

/** Forms of our own on the clipboard. */
public final class OwnFormat {
  private OwnFormat() {}

  /** There is one value of a media type in the program, whoever asks first. */
  public static DataFormat of(String mediaType) {
    DataFormat known = DataFormat.lookupMimeType(mediaType);
    return known != null ? known : new DataFormat(mediaType);
  }
}
