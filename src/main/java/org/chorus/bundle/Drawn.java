package org.chorus.bundle;

import java.util.List;

/**
 * The files of a bundle as they would be, not sealed and not registered.
 *
 * @param boxed the characters that are printed as a named box
 */
record Drawn(Recipe recipe, List<BundleFile> files, List<String> boxed) {
}
