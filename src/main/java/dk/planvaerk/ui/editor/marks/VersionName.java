package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Version;

/** What a version is called where one is chosen: "Version 2 · 15. januar 2025 · Til TRIO-møde". */
final class VersionName {
  private VersionName() {}

  static Message of(Version version) {
    String number = Integer.toString(version.number());
    return version.name().isEmpty() ? Message.of(VersionName.class, "marks.version", number, version.date())
        : Message.of(VersionName.class, "marks.version.named", number, version.date(), version.name());
  }
}
