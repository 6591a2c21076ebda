package dk.planvaerk.revision;

import dk.planvaerk.revision.text.Segment;
import java.util.List;

/** A field of the head whose text is another. */
public record HeadChange(String field, List<Segment> segments) {}
