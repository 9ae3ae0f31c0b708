package org.chorus.bundle.pdf;

/**
 * A file inside the file.
 *
 * @param type its media type
 */
public record Attachment(String name, String type, String description, byte[] content) {
}
