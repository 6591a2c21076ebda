package dk.planvaerk.ui.editor.send;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.news.NewsItem;
import dk.planvaerk.news.NewsLine;
import dk.planvaerk.news.NewsTheme;
import dk.planvaerk.ui.words.Wrapped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The covering text as it goes into the mail, with a tick at each quote; what is copied follows the ticks. */
final class CoveringView extends VBox {
  private final Texts texts;
  private final Locale language;
  private final Consumer<CoveringText> copy;
  private final Map<NewsLine, BooleanProperty> ticks = new HashMap<>();
  private CoveringText text;

  /**
   * @param copy takes the text each time it is another
   */
  CoveringView(Texts texts, CoveringText text, Consumer<CoveringText> copy) {
    this.texts = texts;
    this.text = text;
    this.language = text.language();
    this.copy = copy;
    getStyleClass().add("covering");
    var lines = new VBox();
    lines.getStyleClass().add("covering-lines");
    lines.getChildren().add(Wrapped.label(said(text.news().opening())));
    text.news().themes().forEach(t -> theme(t, lines));
    boolean quotes = !ticks.isEmpty();
    var what = Wrapped.wrap(new Label(texts.get(quotes ? "prepared.cover" : "prepared.covered"), new FontIcon("fth-clipboard")));
    what.getStyleClass().add("prepared-line");
    getChildren().add(what);
    if (quotes) getChildren().addAll(scrolled(lines), again());
  }

  private static ScrollPane scrolled(VBox lines) {
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("covering-scroll");
    return scroll;
  }

  private void theme(NewsTheme theme, VBox into) {
    into.getChildren().add(Wrapped.label(said(theme.heading()), "covering-theme"));
    for (NewsItem item : theme.items()) {
      String label = "• " + item.label(language) + ": ";
      into.getChildren().add(line(item.about(), label, "covering-item"));
      item.lines().forEach(l -> into.getChildren().add(line(l, "", "covering-line")));
    }
  }

  private Node line(NewsLine line, String before, String style) {
    String words = before + line.said().stream().map(this::said).collect(Collectors.joining("\n"));
    if (line.quote() == null) return Wrapped.label(words, style);
    var box = Wrapped.wrap(new CheckBox(words));
    box.getStyleClass().addAll(style, "covering-quote");
    box.setMaxWidth(Double.MAX_VALUE);
    box.selectedProperty().bindBidirectional(tick(line));
    box.focusedProperty().subscribe(focused -> {
      if (focused) reveal(box);
    });
    return box;
  }

  /** One for all the lines that are the same quote. */
  private BooleanProperty tick(NewsLine line) {
    return ticks.computeIfAbsent(line, l -> {
      var tick = new SimpleBooleanProperty(text.news().quotes().contains(l));
      tick.subscribe((was, now) -> follow());
      return tick;
    });
  }

  private void follow() {
    Set<NewsLine> told = new HashSet<>();
    ticks.forEach((line, tick) -> {
      if (tick.get()) told.add(line);
    });
    text = text.quoting(told);
    copy.accept(text);
  }

  private Button again() {
    var button = new Button(texts.get("prepared.again"), new FontIcon("fth-copy"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> copy.accept(text));
    return button;
  }

  private static void reveal(CheckBox box) {
    Node at = box;
    while (at != null && !(at instanceof ScrollPane)) at = at.getParent();
    if (!(at instanceof ScrollPane scroll)) return;
    double shown = scroll.getViewportBounds().getHeight();
    double all = scroll.getContent().getLayoutBounds().getHeight();
    double top = box.getBoundsInParent().getMinY();
    double from = scroll.getVvalue() * (all - shown);
    boolean inSight = top >= from && box.getBoundsInParent().getMaxY() <= from + shown;
    if (!inSight && all > shown) scroll.setVvalue(Math.clamp((top - shown / 3) / (all - shown), 0, 1));
  }

  private String said(Message message) {
    return text.news().said(message, language);
  }
}
