package org.chorus.matter;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param lawyer a sign-in name
 */
public record Hand(String lawyer, Instant at) {
}
