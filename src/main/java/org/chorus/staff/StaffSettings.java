package org.chorus.staff;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How staff sign in.
 *
 * @param secondFactor whether a code is asked for beside the password; only the
 * demonstration does without
 * @param idle how long a session may be quiet
 * @param longest how long a session may last
 * @param recent how long ago a factor may have been shown before an act that can do harm
 */
@ConfigurationProperties("chorus.staff")
record StaffSettings(@DefaultValue("true") boolean secondFactor, @DefaultValue("15m") Duration idle,
		@DefaultValue("8h") Duration longest, @DefaultValue("5m") Duration recent) {
}
