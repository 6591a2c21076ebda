package dk.planvaerk.ui.error;

import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.FaultLog;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Tells of a fault of the program: what happened, what to do, and the details folded away. */
public final class FaultDialog {
  private static boolean open;

  private FaultDialog() {}

  /** Folds the details with a button in the user's language; JavaFX's own does not speak Danish. */
  private static final class DetailsPane extends DialogPane {
    private final Texts texts;

    DetailsPane(Texts texts) {
      this.texts = texts;
    }

    @Override
    protected Node createDetailsButton() {
      var button = new Hyperlink();
      button.textProperty().bind(expandedProperty().map(e -> texts.get(e ? "fault.less" : "fault.more")));
      button.setOnAction(e -> setExpanded(!isExpanded()));
      return button;
    }
  }

  /** Keeps the fault in the log, once, and shows it. */
  public static void show(@Nullable Window owner, Throwable fault, FaultLog log, Locale language) {
    log.add(fault);
    if (open) return; // a fault in each frame must not bury the window
    open = true;
    try {
      ask(owner, fault, language);
    } finally {
      open = false;
    }
  }

  private static void ask(@Nullable Window owner, Throwable fault, Locale language) {
    Texts texts = Texts.of(FaultDialog.class, language);
    var copy = new ButtonType(texts.get("fault.copy"), ButtonData.LEFT);
    var alert = new Alert(AlertType.ERROR);
    alert.setDialogPane(new DetailsPane(texts));
    alert.setContentText(texts.get("fault.what"));
    alert.getButtonTypes().setAll(copy, new ButtonType(texts.get("fault.ok"), ButtonData.OK_DONE));
    front(owner).ifPresent(alert::initOwner);
    alert.setTitle(texts.get("fault.program"));
    alert.setHeaderText(texts.get("fault.title"));
    String details = details(fault);
    var area = new TextArea(details);
    area.setEditable(false);
    alert.getDialogPane().setExpandableContent(area);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.showAndWait().filter(b -> b == copy).ifPresent(b -> {
      var content = new ClipboardContent();
      content.putString(details);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  /** The window to stand over; where none is named, the one in which the user works. */
  private static Optional<Window> front(@Nullable Window owner) {
    return owner != null ? Optional.of(owner)
        : Window.getWindows().stream().filter(w -> w instanceof Stage && w.isShowing()).max(Comparator.comparing(Window::isFocused));
  }

  private static String details(Throwable fault) {
    var out = new StringWriter();
    fault.printStackTrace(new PrintWriter(out, true));
    return out.toString();
  }
}
