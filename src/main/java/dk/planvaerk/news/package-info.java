/**
 * What is new in a plan since a version, as the covering text of a mail.
 *
 * <p>{@link dk.planvaerk.news.News} is that text, plain and as HTML; {@link dk.planvaerk.news.NewsWriter} finds what there is
 * to say. What is quoted of the plan is a {@link dk.planvaerk.news.NewsLine}, so that the author can leave it out; text that
 * left the plan is in none that is usual. Imports {@code plan}, {@code revision}, {@code revision.text}, {@code marking}
 * and {@code language}.
 */
@NullMarked
package dk.planvaerk.news;

import org.jspecify.annotations.NullMarked;
