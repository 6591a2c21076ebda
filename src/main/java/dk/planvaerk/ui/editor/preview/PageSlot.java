package dk.planvaerk.ui.editor.preview;

import dk.planvaerk.preview.PageImage;
import java.nio.IntBuffer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A sheet of paper: blank until there is a picture of its page, and then never blank again. */
final class PageSlot extends Region {
  private final ImageView view = new ImageView();
  private @Nullable PageImage shown;

  PageSlot() {
    getStyleClass().add("preview-page");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setManaged(false);
    getChildren().add(view);
  }

  void show(PageImage image) {
    if (image == shown) return;
    shown = image;
    view.setImage(new WritableImage(
        new PixelBuffer<IntBuffer>(image.width(), image.height(), image.dots(), PixelFormat.getIntArgbPreInstance())));
  }

  @Override
  protected void layoutChildren() {
    view.setFitWidth(getWidth());
    view.setFitHeight(getHeight());
  }
}
