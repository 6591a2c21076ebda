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
 * @param covered whether a covering text lies on the clipboard
 * @param dateStays the plan's date is written in a way that could not be read, and was left alone
 * @param missing what the PDF has empty boxes for, or null
 */
public record Prepared(Version version, List<Path> files, boolean covered, boolean dateStays, @Nullable MissingSigns missing) {}
