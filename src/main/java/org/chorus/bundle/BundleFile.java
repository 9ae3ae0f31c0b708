package org.chorus.bundle;

/**
 * One file of a bundle: the whole, or a volume of it.
 *
 * @param volume counted from 1
 * @param name under which it is handed out
 * @param sha256 the digest by which this copy of it is known
 */
public record BundleFile(int volume, String name, int pages, String sha256, byte[] pdf) {
}
