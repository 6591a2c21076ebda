package dk.planvaerk.ui.editor.send;

import dk.planvaerk.export.MissingSigns;
import dk.planvaerk.plan.Version;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been made ready.
 *
 * @param files the documents
 * @param cover the covering text, which lies on the clipboard; null where there is no version to compare with
 * @param dateStays the plan's date is written in a way that could not be read, and was left alone
 * @param missing what the PDF has empty boxes for, or null
 */
public record Prepared(Version version, List<Path> files, @Nullable CoveringText cover, boolean dateStays, @Nullable MissingSigns missing) {}
