package dk.planvaerk.conversion;

import org.jspecify.annotations.Nullable;

/**
 * Where the texts of a column or field go.
 *
 * @param field whether it is a field of the head
 * @param from id of the old column or field
 * @param heading what that is called
 * @param to id of the new one, or null where the texts get no place
 * @param texts how many texts stand there
 */
public record Placement(boolean field, String from, String heading, @Nullable String to, int texts) {}
