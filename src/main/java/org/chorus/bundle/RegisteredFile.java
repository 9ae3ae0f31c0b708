package org.chorus.bundle;

/**
 * A file of a registered copy.
 *
 * @param volume counted from 1
 * @param sha256 the digest of the file
 */
public record RegisteredFile(int volume, String name, int pages, String sha256) {
}
