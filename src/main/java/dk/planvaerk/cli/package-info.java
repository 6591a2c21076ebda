/**
 * The command line: one class a command, {@link dk.planvaerk.cli.Cli} runs them. Results go to
 * standard output, messages in the user's language to standard error; what the codes mean stands in
 * {@link dk.planvaerk.cli.ExitCode} and {@code src/docs/cli.md}.
 *
 * <p>A new command is a new class here, named in Cli, with its help in {@code help.properties} (Danish)
 * and {@code help_en.properties}, which picocli reads; what else is said stands in {@code texts}.
 * Imports everything below {@code ui} and {@code app}, and picocli.
 */
@NullMarked
package dk.planvaerk.cli;

import org.jspecify.annotations.NullMarked;
