package org.chorus.bundle;

/**
 * What is kept or sent beside the files of a bundle.
 *
 * @param manifestCsv pages and digests of every account, as a table
 * @param manifestJson the same for programs
 * @param scheduleCsv the schedule of documents for the letter itself, as a table
 * @param scheduleHtml the same as a page that word processors open
 */
public record Papers(String manifestCsv, String manifestJson, String scheduleCsv, String scheduleHtml) {
}
