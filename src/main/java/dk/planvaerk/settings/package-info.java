/**
 * What the IT department has set for all users of an installation, in one file beside the program that is only read:
 * {@link dk.planvaerk.settings.SettingsFile}. Another setting is a line in {@link dk.planvaerk.settings.Settings}, one where the
 * file is read, and one in {@code src/docs/settings.schema.json}.
 */
@NullMarked
package dk.planvaerk.settings;

import org.jspecify.annotations.NullMarked;
