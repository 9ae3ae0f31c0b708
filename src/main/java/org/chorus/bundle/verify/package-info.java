/**
 * Reads a finished bundle back and asks of it, row by row, what a court wants of one. It
 * knows nothing of how the file was written.
 */
@NullMarked
package org.chorus.bundle.verify;

import org.jspecify.annotations.NullMarked;
