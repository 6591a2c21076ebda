package dk.planvaerk.importing.clipboard;

import dk.planvaerk.importing.clipboard.LeftOut.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page what it marks as no content: comments, notes, what was deleted under tracked changes, what is
 * hidden, and what stands outside of what was copied. What a user may miss is counted. Rows and columns that are
 * hidden stay: what is merged over them is seen all the same.
 */
final class NotContent implements NodeFilter {
  /** What only programs that do not know a thing of Word's are meant to show. */
  private static final Pattern CONDITION = Pattern.compile("\\[if !support(\\w+)]");
  private static final Pattern NOTE = Pattern.compile("#_?(?:ftn|ftnt|edn)\\d+|#sd(?:foot|end)note\\d+sym");
  private static final Pattern BACK = Pattern.compile("#_?(?:ftn|ftnt_|edn)ref\\d+|#sd(?:foot|end)note\\d+anc");
  private static final Pattern NOTE_ID = Pattern.compile("(?:ftn|edn|sdfootnote|sdendnote)\\d+");
  private static final Set<String> SILENT = Set.of("script", "style", "title", "template", "noscript", "xml", "datalist");
  private static final Set<String> OF_TABLES = Set.of("tr", "thead", "tbody", "tfoot", "col", "colgroup");
  private static final Set<String> FALLBACKS = Set.of("br", "hr", "img");

  private final Styles styles;
  private final PlainBeside plain;
  private final LeftOut left = new LeftOut();
  private final boolean office;
  /** Whether the page says where what was copied begins and ends. */
  private final boolean fragment;
  private boolean outside;
  private int anchors;
  private int references;
  private int endReferences;
  /** The element that has the condition in which the traversal is, and what it is on. */
  private @Nullable Node within;
  private String condition = "";

  private NotContent(String source, Styles styles, PlainBeside plain) {
    this.styles = styles;
    this.plain = plain;
    office = source.contains("urn:schemas-microsoft-com:office");
    int begin = source.indexOf("<!--StartFragment-->");
    fragment = begin >= 0 && source.indexOf("<!--EndFragment-->", begin) > 0;
    outside = fragment;
  }

  static LeftOut strip(Document page, String source, Styles styles, PlainBeside plain) {
    var stripping = new NotContent(source, styles, plain);
    page.body().filter(stripping);
    stripping.left.atLeast(Kind.COMMENT, stripping.anchors);
    stripping.left.atLeast(Kind.FOOTNOTE, stripping.references);
    stripping.left.atLeast(Kind.ENDNOTE, stripping.endReferences);
    return stripping.left;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return switch (node) {
      case Comment c -> comment(c);
      case TextNode t -> outside || isFallback() ? fallback(t) : FilterResult.CONTINUE;
      case Element e -> element(e);
      default -> FilterResult.CONTINUE;
    };
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node == within) within = null;
    return FilterResult.CONTINUE;
  }

  private FilterResult comment(Comment c) {
    String data = c.getData().strip();
    if (data.equals("StartFragment")) outside = false;
    if (data.equals("EndFragment")) outside = fragment;
    var begins = CONDITION.matcher(data);
    if (begins.matches()) {
      within = c.parent();
      condition = begins.group(1).toLowerCase(Locale.ROOT);
      if (condition.equals("lists")) markList(c);
    } else if (data.equals("[endif]")) {
      within = null;
    }
    return FilterResult.CONTINUE;
  }

  private boolean isFallback() {
    return within != null && Set.of("annotations", "footnotes", "endnotes", "linebreaknewline").contains(condition);
  }

  private FilterResult fallback(TextNode t) {
    if (!outside && !t.isBlank()) count(condition);
    return FilterResult.REMOVE;
  }

  private void count(String of) {
    if (of.equals("annotations")) anchors++;
    if (of.equals("footnotes")) references++;
    if (of.equals("endnotes")) endReferences++;
  }

  /** Where only the condition says that a number or bullet follows, its element says so too from now on. */
  private static void markList(Comment begin) {
    for (Node n = begin.nextSibling(); n != null && !(n instanceof Comment); n = n.nextSibling()) {
      if (n instanceof Element e && !e.outerHtml().toLowerCase(Locale.ROOT).contains("mso-list:")) {
        e.attr("style", e.attr("style") + ";mso-list:Ignore");
      }
    }
  }

  private FilterResult element(Element e) {
    if (SILENT.contains(e.normalName())) return FilterResult.REMOVE;
    if (isFallback() && FALLBACKS.contains(e.normalName())) return FilterResult.REMOVE;
    Map<String, String> style = styles.of(e);
    if (isComment(e, style) || isNote(e, style)) return FilterResult.REMOVE;
    if (isDeleted(e)) {
      int words = PlainBeside.words(e.text()).isEmpty() ? 0 : PlainBeside.words(e.text()).split(" ").length;
      if (words > 0) left.add(Kind.DELETED, words, e.text());
      return FilterResult.REMOVE;
    }
    if (isPlaceholder(e)) {
      left.add(Kind.PLACEHOLDER, 1, e.text());
      return FilterResult.REMOVE;
    }
    return Styles.isHidden(e, style) && !OF_TABLES.contains(e.normalName()) ? hidden(e) : FilterResult.CONTINUE;
  }

  private FilterResult hidden(Element e) {
    if (e.text().chars().anyMatch(Character::isLetterOrDigit)) left.add(Kind.HIDDEN, 1, e.text());
    if (!e.normalName().equals("td") && !e.normalName().equals("th")) return FilterResult.REMOVE;
    e.empty(); // its place in the row stays
    return FilterResult.SKIP_CHILDREN;
  }

  // ---- comments

  private boolean isComment(Element e, Map<String, String> style) {
    String is = style.getOrDefault("mso-element", "");
    if (is.equals("comment-list") || is.equals("comment")) {
      int comments = is.equals("comment") ? 1 : (int) e.getAllElements().stream()
          .filter(c -> styles.of(c).getOrDefault("mso-element", "").equals("comment")).count();
      e.select(".msocomoff, .msocomhide, .msocomanchor, a[href^=#_msoanchor]").remove();
      left.add(Kind.COMMENT, Math.max(1, comments), e.text());
      return true;
    }
    boolean anchor = e.attr("href").startsWith("#_msocom_") || hasClass(e, "msocomanchor");
    if (anchor) anchors++;
    return anchor || hasClass(e, "msocom") || style.getOrDefault("mso-special-character", "").equals("comment");
  }

  private static boolean hasClass(Element e, String beginning) {
    return e.classNames().stream().anyMatch(c -> c.startsWith(beginning));
  }

  // ---- notes

  private boolean isNote(Element e, Map<String, String> style) {
    String is = style.getOrDefault("mso-element", "");
    boolean list = is.equals("footnote-list") || is.equals("endnote-list");
    boolean end = is.startsWith("endnote") || e.id().startsWith("edn") || e.id().startsWith("sdendnote");
    if (list || is.equals("footnote") || is.equals("endnote") || isBareNote(e)) {
      int notes = list ? (int) e.getAllElements().stream()
          .filter(n -> Set.of("footnote", "endnote").contains(styles.of(n).getOrDefault("mso-element", ""))).count() : 1;
      e.select("a[href^=#_ftnref], a[href^=#_ednref], a[href^=#ftnt_ref], a[class^=sdfootnote], a[class^=sdendnote]").remove();
      left.add(end ? Kind.ENDNOTE : Kind.FOOTNOTE, Math.max(1, notes), e.text());
      return true;
    }
    boolean endReference = style.containsKey("mso-endnote-id") || e.attr("href").matches("#(_edn|sdendnote)\\d+.*");
    boolean reference = style.containsKey("mso-footnote-id") || NOTE.matcher(e.attr("href")).matches() || isOfEncyclopedia(e);
    if (endReference) endReferences++;
    else if (reference) references++;
    return endReference || reference || BACK.matcher(e.attr("href")).matches();
  }

  /** A note of which nothing says that it is one but the way back from it. */
  private static boolean isBareNote(Element e) {
    boolean marked = e.normalName().equals("div") && NOTE_ID.matcher(e.id()).matches();
    boolean google = e.normalName().equals("p") && e.selectFirst("> a[href^=#ftnt_ref], > sup > a[href^=#ftnt_ref]") != null;
    return google || (marked && e.selectFirst("a[href*=ref], a[href^=#sdfootnote], a[href^=#sdendnote]") != null);
  }

  private static boolean isOfEncyclopedia(Element e) {
    return e.normalName().equals("sup") && e.hasClass("reference") && e.selectFirst("a[href*=#cite_note]") != null;
  }

  // ---- what was deleted, and what was never written

  /** Where only a page says so, a line may be drawn through what is meant to stay: the plain characters have it then. */
  private boolean isDeleted(Element e) {
    if (hasClass(e, "msoDel") || hasClass(e, "msodel")) return true;
    if (!e.normalName().equals("del")) return false;
    return office || e.hasAttr("cite") || e.hasAttr("datetime") || !plain.has(e.text());
  }

  private static boolean isPlaceholder(Element e) {
    if (!e.hasClass("MsoPlaceholderText")) return false;
    return e.parents().stream()
        .anyMatch(p -> p.tagName().equalsIgnoreCase("w:sdt") && p.attr("showingplchdr").equalsIgnoreCase("t"));
  }
}
