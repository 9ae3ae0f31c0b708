package org.chorus.bundle.pdf;

/**
 * What stands on every page around its text.
 *
 * @param header the short title
 * @param notice a warning above the header; may be empty
 * @param footer which bundle and copy
 * @param back the words of the link to the index
 * @param index where that link leads
 */
public record Furniture(String header, String notice, String footer, String back, Anchor index) {
}
