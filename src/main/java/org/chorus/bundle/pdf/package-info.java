/**
 * A writer of paged, tagged PDF that knows nothing of accounts. Text is broken into lines
 * and laid on sheets first ({@link org.chorus.bundle.pdf.Flow}), so that every page
 * number is known, and painted afterwards ({@link org.chorus.bundle.pdf.PdfFile}). The
 * result is PDF/A-3a and PDF/UA-1, and the same input gives the same bytes: nothing comes
 * from the clock, the locale or the machine.
 */
@NullMarked
package org.chorus.bundle.pdf;

import org.jspecify.annotations.NullMarked;
