package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.plan.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * One version in the list, in words.
 *
 * @param id of the version
 * @param facts whether it was sent, who approved of it, and what the user noted
 * @param broken its plan is not the one that was sealed
 */
record VersionEntry(String id, String title, List<String> facts, boolean broken) {
  static VersionEntry of(Version version, boolean broken, VersionWords words) {
    var facts = new ArrayList<>(words.sent(version));
    if (version.approval() != null) facts.add(words.approval(version.approval()));
    if (!version.note().isEmpty()) facts.add(version.note());
    return new VersionEntry(version.id(), words.title(version), List.copyOf(facts), broken);
  }
}
