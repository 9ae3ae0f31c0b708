package org.chorus.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Opens the key that the settings name, when it is first needed.
 */
@Component
class SealKeys {

	private final SealSettings settings;

	private final Clock clock;

	private @Nullable SealKey opened;

	SealKeys(SealSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The key; nothing where none is named.
	 * @throws SealUnavailable where one is named that cannot be used
	 */
	synchronized Optional<SealKey> key() {
		Path keystore = this.settings.keystore();
		if (keystore == null || keystore.toString().isEmpty()) {
			return Optional.empty();
		}
		if (this.opened == null) {
			this.opened = open(keystore);
		}
		return Optional.of(this.opened);
	}

	private SealKey open(Path keystore) {
		try {
			if (this.settings.make() && Files.notExists(keystore)) {
				new SelfSigned(this.clock).write(keystore, this.settings.password().toCharArray());
			}
			return switch (this.settings.type()) {
				case "PKCS12" -> file(keystore);
				case "PKCS11" -> token(keystore);
				default -> throw new SealUnavailable("chorus.bundle.seal.type is PKCS12 or PKCS11");
			};
		}
		catch (IOException ex) {
			throw new SealUnavailable(isPassword(ex)
					? "the key of the seal cannot be opened: chorus.bundle.seal.password is wrong or missing"
					: "the file of chorus.bundle.seal.keystore cannot be read as a " + this.settings.type()
							+ " key store",
					ex);
		}
		catch (GeneralSecurityException ex) {
			throw new SealUnavailable("the key of the seal cannot be used", ex);
		}
	}

	private static boolean isPassword(IOException ex) {
		return ex.getCause() instanceof UnrecoverableKeyException
				|| String.valueOf(ex.getMessage()).contains("password")
				|| ex.getCause() instanceof javax.security.auth.login.LoginException;
	}

	private SealKey file(Path path) throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(path)) {
			store.load(in, this.settings.password().toCharArray());
		}
		return key(store, null);
	}

	private SealKey token(Path configuration) throws IOException, GeneralSecurityException {
		Provider base = Security.getProvider("SunPKCS11");
		if (base == null) {
			throw new SealUnavailable("this JDK has no SunPKCS11, which a PKCS11 key needs");
		}
		Provider provider = base.configure(configuration.toString());
		KeyStore store = KeyStore.getInstance("PKCS11", provider);
		store.load(null, this.settings.password().toCharArray());
		return key(store, provider);
	}

	private SealKey key(KeyStore store, @Nullable Provider provider) throws GeneralSecurityException {
		List<String> aliases = Collections.list(store.aliases())
			.stream()
			.filter((alias) -> this.settings.alias().isEmpty() || alias.equals(this.settings.alias()))
			.filter((alias) -> isKey(store, alias))
			.toList();
		if (aliases.size() != 1) {
			throw new SealUnavailable("chorus.bundle.seal.alias must name one key of the key store");
		}
		char[] password = this.settings.password().toCharArray();
		Certificate[] chain = store.getCertificateChain(aliases.getFirst());
		if (!(store.getKey(aliases.getFirst(), password) instanceof PrivateKey secret) || chain == null) {
			throw new SealUnavailable("the key of the seal has no certificate");
		}
		return new SealKey(secret, Arrays.stream(chain).map(X509Certificate.class::cast).toList(), provider);
	}

	private static boolean isKey(KeyStore store, String alias) {
		try {
			return store.isKeyEntry(alias);
		}
		catch (GeneralSecurityException ex) {
			return false;
		}
	}

}
