package dk.planvaerk.revision;

import dk.planvaerk.language.Message;
import java.util.List;

/**
 * One line of a list of changes.
 *
 * @param what such as "Organisation og ledelse, »Der skal ansættes …«: Hvornår er ændret"
 * @param details what came, went, or became something else, if its text is another
 */
public record ListedChange(Message what, List<Message> details) {}
