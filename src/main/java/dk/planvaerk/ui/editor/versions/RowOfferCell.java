package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.editor.versions.RowOffers.Offer;
import dk.planvaerk.ui.editor.versions.RowOffers.Since;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A row of a version that may be taken back; its nodes are kept and refilled. */
final class RowOfferCell extends ListCell<Offer> {
  private static final PseudoClass SAME = PseudoClass.getPseudoClass("same");

  private final Texts texts;
  private final Label words = new Label();
  private final Label since = new Label();
  private final HBox line = new HBox(words, since);

  RowOfferCell(Texts texts) {
    this.texts = texts;
    getStyleClass().add("row-offer");
    line.getStyleClass().add("row-offer-line");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    since.getStyleClass().add("row-offer-since");
    since.setMinWidth(Region.USE_PREF_SIZE);
    setPrefWidth(0); // as wide as the list, whatever is written
  }

  @Override
  protected void updateItem(Offer offer, boolean empty) {
    super.updateItem(offer, empty);
    if (empty || offer == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String number = offer.number().isEmpty() ? "" : offer.number() + "  ";
    words.setText(number + (offer.words().isEmpty() ? texts.get("offer.blank") : offer.words()));
    since.setText(since(offer.since()));
    pseudoClassStateChanged(SAME, offer.since() == Since.SAME);
    setGraphic(line);
    setAccessibleText(words.getText() + ", " + since.getText());
  }

  private String since(Since what) {
    return switch (what) {
      case SAME -> texts.get("offer.same");
      case CHANGED -> texts.get("offer.changed");
      case GONE -> texts.get("offer.gone");
    };
  }
}
