/**
 * The disk, in steps: {@link dk.planvaerk.storage.files.Disk} is what saving, journal and history are written through, and
 * behind it stand the real one or, in tests, one that fails or forgets. Imports nothing of ours.
 */
@NullMarked
package dk.planvaerk.storage.files;

import org.jspecify.annotations.NullMarked;
