package dk.planvaerk.ui.editor.text;

/** Characters that look the same. */
public record Segment(String text, Look look) {}
