package dk.planvaerk.printout;

import org.jspecify.annotations.Nullable;

/**
 * An address or a path in a text: never hyphenated, and where it is one of the web or of mail, a link.
 *
 * @param from index of its first character
 * @param to index behind its last one
 * @param target what a link leads to, in ASCII as RFC 3986 asks for: what is seen, and nothing else; null for what is no link
 */
public record Address(int from, int to, @Nullable String target) {}
