package org.chorus.bundle;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key that bundles are sealed with.
 *
 * @param keystore a PKCS#12 file, or the configuration of a PKCS#11 token; without one
 * bundles are not sealed
 * @param type PKCS12 or PKCS11
 * @param alias of the key; may be empty where there is one only
 * @param make whether a key is made where the file does not exist; for the demonstration
 */
@ConfigurationProperties("chorus.bundle.seal")
record SealSettings(@Nullable Path keystore, @DefaultValue("PKCS12") String type, @DefaultValue("") String password,
		@DefaultValue("") String alias, @DefaultValue("false") boolean make) {

	@Override
	public String toString() {
		return "SealSettings[type=" + this.type + "]";
	}

}
