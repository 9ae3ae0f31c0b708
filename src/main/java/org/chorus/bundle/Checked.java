package org.chorus.bundle;

import org.jspecify.annotations.Nullable;

/**
 * The answer about a copy.
 *
 * @param entry what is registered under the digest; nothing where it is not ours
 * @param newer the number of the copy that supersedes it, as printed
 */
public record Checked(Status status, @Nullable Registered entry, @Nullable String newer) {

	static final Checked NOT_OURS = new Checked(Status.NOT_OURS, null, null);

}
