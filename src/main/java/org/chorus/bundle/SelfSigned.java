package org.chorus.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes a key for the seal of a demonstration, with a certificate that vouches for
 * itself.
 */
final class SelfSigned {

	private static final X500Name NAME = new X500Name("CN=Chorus demonstration");

	private final Clock clock;

	SelfSigned(Clock clock) {
		this.clock = clock;
	}

	void write(Path file, char[] password) throws IOException, GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
		generator.initialize(3072);
		KeyPair pair = generator.generateKeyPair();
		KeyStore store = KeyStore.getInstance("PKCS12");
		store.load(null, null);
		store.setKeyEntry("seal", pair.getPrivate(), password, new Certificate[] { certificate(pair) });
		Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), ".seal-", ".part");
		try (OutputStream out = Files.newOutputStream(temporary)) {
			store.store(out, password);
		}
		Files.move(temporary, file);
	}

	private X509Certificate certificate(KeyPair pair) throws GeneralSecurityException, CertIOException {
		Instant begin = this.clock.instant().truncatedTo(ChronoUnit.DAYS).minus(1, ChronoUnit.DAYS);
		try {
			JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(NAME,
					BigInteger.valueOf(begin.getEpochSecond()), Date.from(begin),
					Date.from(begin.plus(3650, ChronoUnit.DAYS)), NAME, pair.getPublic());
			builder.addExtension(Extension.keyUsage, true,
					new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
			return new JcaX509CertificateConverter()
				.getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
		}
		catch (OperatorCreationException ex) {
			throw new GeneralSecurityException(ex);
		}
	}

}
