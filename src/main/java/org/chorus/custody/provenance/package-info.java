/**
 * What a bundle may know of custody: whether an original is kept, and nothing about it.
 */
@NullMarked
@NamedInterface("provenance")
package org.chorus.custody.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
