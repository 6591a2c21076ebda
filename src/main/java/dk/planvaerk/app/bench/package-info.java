/**
 * The program measures itself: {@link dk.planvaerk.app.bench.Bench} works in a window with events like those of
 * mouse and keyboard, one a frame, and says how long the frames took. What it measures is the program as it
 * is, with a copy of the plan in a {@link dk.planvaerk.app.bench.BenchFolder}. The method stands in {@code src/docs/performance.md}.
 */
@NullMarked
package dk.planvaerk.app.bench;

import org.jspecify.annotations.NullMarked;
