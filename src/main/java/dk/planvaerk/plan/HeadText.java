package dk.planvaerk.plan;

/** The text of one field of the head. */
public record HeadText(String field, Text text, Extra extra) {}
