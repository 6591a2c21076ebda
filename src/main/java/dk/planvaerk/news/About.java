package dk.planvaerk.news;

import dk.planvaerk.language.Message;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a row or step is called in the news.
 *
 * @param now as the plan calls it
 * @param renamed with the name it had before, which whoever has the last version knows it by; or null
 * @param column that names it; or null
 */
record About(Message now, @Nullable Message renamed, @Nullable String column) {
  /** What is told where this column's text is told too, before and after. */
  About beside(Collection<String> columns) {
    return column != null && columns.contains(column) ? new About(now, null, column) : this;
  }

  NewsLine line() {
    return line(m -> m);
  }

  /** In a sentence that says something of it. */
  NewsLine line(UnaryOperator<Message> sentence) {
    return renamed == null ? NewsLine.of(sentence.apply(now)) : NewsLine.quoting(List.of(sentence.apply(renamed)), sentence.apply(now));
  }
}
