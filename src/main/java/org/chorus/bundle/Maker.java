package org.chorus.bundle;

/**
 * Who has a bundle made.
 *
 * @param name as the trail has it
 * @param toll what they settle when it is registered
 */
record Maker(String name, String role, Toll toll) {
}
