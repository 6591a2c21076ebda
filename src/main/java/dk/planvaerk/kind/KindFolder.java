package dk.planvaerk.kind;

import java.nio.file.Path;

/** A folder with files of kinds, and whose kinds they are. It need not exist. */
public record KindFolder(KindOrigin origin, Path folder) {}
