/**
 * Other copies of a plan beside its file: what sync services leave behind when two have written, and what people have saved
 * under another name. {@link dk.planvaerk.storage.copies.PlanCopies} finds them by the plan's id; how a service names them
 * stands in {@link dk.planvaerk.storage.copies.CopyName}, and another service is a line there. Imports {@code storage},
 * {@code plan} and {@code language}.
 */
@NullMarked
package dk.planvaerk.storage.copies;

import org.jspecify.annotations.NullMarked;
