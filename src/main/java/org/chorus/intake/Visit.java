package org.chorus.intake;

import java.time.Instant;

/**
 * A member's visit: her key, and when the visit began.
 */
record Visit(WriterKey key, Instant began) {
}
