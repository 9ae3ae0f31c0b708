package org.chorus.bundle;

/**
 * What stands at the head of a lawyer's own section.
 */
record Opening(String heading, String introduction) {
}
