package dk.planvaerk.ui.editor.preview;

import dk.planvaerk.preview.PageImage;
import java.nio.IntBuffer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A sheet of paper: it says that its page is being drawn until there is a picture of it, and then shows one always. */
final class PageSlot extends Region {
  private final ImageView view = new ImageView();
  private final Label waiting = new Label();
  private @Nullable PageImage shown;

  /**
   * @param drawing what stands on it before there is a picture
   */
  PageSlot(String drawing) {
    waiting.setText(drawing);
    waiting.getStyleClass().add("preview-waiting");
    waiting.setManaged(false);
    getStyleClass().add("preview-page");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setManaged(false);
    getChildren().addAll(view, waiting);
  }

  void show(PageImage image) {
    if (image == shown) return;
    shown = image;
    waiting.setVisible(false);
    view.setImage(new WritableImage(
        new PixelBuffer<IntBuffer>(image.width(), image.height(), image.dots(), PixelFormat.getIntArgbPreInstance())));
  }

  @Override
  protected void layoutChildren() {
    view.setFitWidth(getWidth());
    view.setFitHeight(getHeight());
    waiting.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
