/**
 * Which words of a text are misspelt, and what may have been meant. All of it takes its time and knows no window.
 *
 * <p>{@link dk.planvaerk.spelling.Spelling} reads the dictionary when somebody first asks. {@link
 * dk.planvaerk.spelling.WrittenWord} is what of a text is looked up at all, {@link dk.planvaerk.spelling.SpellChecker} says
 * what is wrong with it, {@link dk.planvaerk.spelling.Suggestions} what to write instead. Words that are right for one plan
 * or one user are a {@link dk.planvaerk.spelling.WordList} each: {@link dk.planvaerk.spelling.PlanWords} and {@link
 * dk.planvaerk.spelling.UserDictionary}. The dictionary of a language is two files beside this package with their licence
 * ({@code da.aff}, {@code da.dic}); {@code da.words} are words of the field that it lacks, {@code da.frequent} how often
 * words stand in real plans. Imports {@code plan}, {@code language}, {@code storage} and Lucene's Hunspell.
 */
@NullMarked
package dk.planvaerk.spelling;

import org.jspecify.annotations.NullMarked;
