package org.chorus.bundle.pdf;

import java.util.function.Supplier;

/**
 * What other volumes need to know of a file to lead to its pages.
 *
 * @param volume its number
 * @param first the number of its first page
 */
record Home(Supplier<String> name, int volume, int first) {
}
