package org.chorus.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class SealTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:15:30Z"), ZoneOffset.UTC);

	@TempDir
	static Path directory;

	private static SealKey key;

	private static byte[] pdf;

	@BeforeAll
	static void seal() {
		key = keys("seal.p12", "a password", true).key().orElseThrow();
		pdf = print();
	}

	private static SealKeys keys(String file, String password, boolean make) {
		return new SealKeys(new SealSettings(directory.resolve(file), "PKCS12", password, "", make), CLOCK);
	}

	private static byte[] print() {
		return Sealing.sealed(Samples.bundle(Samples.exhibits(3, 4), Preset.NONE, key.name()), key);
	}

	@Test
	void isABaselineSealOfTheWholeFile() throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDSignature signature = document.getLastSignatureDictionary();
			assertThat(signature.getFilter()).isEqualTo("Adobe.PPKLite");
			assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
			assertThat(signature.getCOSObject().getString("M")).isEqualTo("D:20261120000000Z");
			int[] range = signature.getByteRange();
			assertThat(range[0]).isZero();
			assertThat(range[2] + range[3]).isEqualTo(pdf.length);
			assertThat(pdf[range[1]]).isEqualTo((byte) '<');
			assertThat(pdf[range[2] - 1]).isEqualTo((byte) '>');
			CMSSignedData seal = seal(signature);
			SignerInformation signer = seal.getSignerInfos().iterator().next();
			X509CertificateHolder certificate = seal.getCertificates().getMatches(null).iterator().next();
			assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))).isTrue();
			assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)).isNotNull();
			assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
		}
	}

	private static CMSSignedData seal(PDSignature signature) throws Exception {
		try (ASN1InputStream in = new ASN1InputStream(signature.getContents(pdf))) {
			return new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(pdf)),
					ContentInfo.getInstance(in.readObject()));
		}
	}

	@Test
	void popplerFindsItValidAndTotal() throws Exception {
		assumeThat(RoundTripTests.Tools.has("pdfsig")).as("SKIPPED: poppler's pdfsig is not installed").isTrue();
		Path file = Files.write(directory.resolve("sealed.pdf"), pdf);

		assertThat(RoundTripTests.Tools.run(directory, "pdfsig", "-nocert", file.toString()))
			.contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached", "Chorus demonstration");
	}

	@Test
	void staysAnArchivableAndAccessibleFile() throws Exception {
		assertThat(Conformance.failures(pdf)).isEmpty();
	}

	@Test
	void givesTheSameBytesAgain() {
		assertThat(print()).isEqualTo(pdf);
	}

	@Test
	void leavesTheUnsealedBytesAsTheyAre() {
		byte[] unsealed = new BundleWriter()
			.write(Samples.bundle(Samples.exhibits(3, 4), Preset.NONE, key.name()), Progress.NONE)
			.files()
			.getFirst()
			.pdf();

		assertThat(pdf).startsWith(unsealed);
	}

	@Test
	void aWrongOrMissingPasswordIsToldInWords() throws IOException {
		for (String password : List.of("", "wrong")) {
			assertThatExceptionOfType(SealUnavailable.class).isThrownBy(() -> keys("seal.p12", password, false).key())
				.withMessage("the key of the seal cannot be opened: chorus.bundle.seal.password is wrong or missing");
		}
		assertThatExceptionOfType(SealUnavailable.class).isThrownBy(() -> keys("none.p12", "x", false).key())
			.withMessageContaining("chorus.bundle.seal.keystore cannot be read");
		Files.writeString(directory.resolve("noise.p12"), "noise");
		assertThatExceptionOfType(SealUnavailable.class).isThrownBy(() -> keys("noise.p12", "x", false).key());
	}

	@Test
	void theListOfStatusesCarriesItsSignature() throws Exception {
		StatusList list = StatusList.of(LocalDate.of(2026, 11, 20), List.of()).sealed(key::sign);

		CMSSignedData signed = new CMSSignedData(list.seal());

		assertThat((byte[]) signed.getSignedContent().getContent()).isEqualTo(list.json());
		X509CertificateHolder certificate = signed.getCertificates().getMatches(null).iterator().next();
		assertThat(signed.getSignerInfos()
			.iterator()
			.next()
			.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))).isTrue();
	}

	@Test
	void withoutAKeyThereIsNoSeal() {
		SealSettings none = new SealSettings(null, "PKCS12", "", "", false);

		assertThat(new SealKeys(none, CLOCK).key()).isEmpty();
		assertThat(none).hasToString("SealSettings[type=PKCS12]");
	}

}
