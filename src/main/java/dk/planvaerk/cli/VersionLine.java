package dk.planvaerk.cli;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Version;

/** How a version is told on a line: "Version 2 af 15. januar 2025: »Efter besøget«". */
final class VersionLine {
  private VersionLine() {}

  static Message of(Version version) {
    String number = Integer.toString(version.number());
    return version.name().isEmpty() ? Message.of(VersionLine.class, "versions.line", number, version.date())
        : Message.of(VersionLine.class, "versions.line.named", number, version.date(), version.name());
  }
}
