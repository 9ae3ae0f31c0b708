package org.chorus.bundle;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one lawyer may export alone.
 *
 * @param accounts the most different accounts
 * @param bundles the most bundles
 * @param within in any time as long as this
 */
@ConfigurationProperties("chorus.export")
record Limits(@DefaultValue("100") int accounts, @DefaultValue("3") int bundles, @DefaultValue("24h") Duration within) {

	static final Limits USUAL = new Limits(100, 3, Duration.ofHours(24));

	String say() {
		return this.accounts + " accounts, " + this.bundles + " bundles, " + this.within.toHours() + " h";
	}

}
