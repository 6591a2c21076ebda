package dk.planvaerk.revision;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Spot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of changes.
 *
 * @param what such as "Organisation og ledelse, »Der skal ansættes …«: Hvornår er ændret"
 * @param details what came, went, or became something else, if its text is another
 * @param where it is in the new plan; null where it is there no more
 */
public record ListedChange(Message what, List<Message> details, @Nullable Spot where) {}
