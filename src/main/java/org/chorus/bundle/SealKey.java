package org.chorus.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.List;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.chorus.bundle.pdf.Sealable;
import org.jspecify.annotations.Nullable;

/**
 * Seals files as ETSI EN 319 142-1 asks of level B-B: a detached CMS signature with the
 * signing certificate among its signed attributes, and without a time of its own.
 */
final class SealKey {

	private final PrivateKey key;

	private final List<X509Certificate> chain;

	private final @Nullable Provider provider;

	SealKey(PrivateKey key, List<X509Certificate> chain, @Nullable Provider provider) {
		this.key = key;
		this.chain = List.copyOf(chain);
		this.provider = provider;
	}

	/**
	 * Who seals, as the certificate says.
	 */
	String name() {
		return name(this.chain.getFirst());
	}

	static String name(X509Certificate certificate) {
		X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
		var names = subject.getRDNs(BCStyle.CN);
		return (names.length > 0) ? IETFUtils.valueToString(names[0].getFirst().getValue()) : subject.toString();
	}

	byte[] seal(Sealable.Covered covered) {
		return sign(new Content(covered), false);
	}

	/**
	 * These bytes with a signature, in one CMS file.
	 */
	byte[] sign(byte[] content) {
		return sign(new CMSProcessableByteArray(content), true);
	}

	private byte[] sign(CMSTypedData content, boolean enclosed) {
		try {
			return generator().generate(content, enclosed).getEncoded();
		}
		catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException ex) {
			throw new SealUnavailable("the key of the seal could not sign", ex);
		}
	}

	private CMSSignedDataGenerator generator()
			throws GeneralSecurityException, OperatorCreationException, CMSException, IOException {
		String algorithm = this.key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
		JcaContentSignerBuilder signer = new JcaContentSignerBuilder(algorithm);
		if (this.provider != null) {
			signer.setProvider(this.provider);
		}
		AttributeTable added = new AttributeTable(new ASN1EncodableVector())
			.add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, signingCertificate());
		DefaultSignedAttributeTableGenerator attributes = new DefaultSignedAttributeTableGenerator(added) {

			@Override
			public AttributeTable getAttributes(java.util.Map parameters) {
				return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
			}

		};
		CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
		generator
			.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
				.setSignedAttributeGenerator(attributes)
				.build(signer.build(this.key), this.chain.getFirst()));
		generator.addCertificates(new JcaCertStore(this.chain));
		return generator;
	}

	private SigningCertificateV2 signingCertificate() throws GeneralSecurityException, IOException {
		X509Certificate certificate = this.chain.getFirst();
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
		X500Name issuer = new JcaX509CertificateHolder(certificate).getIssuer();
		return new SigningCertificateV2(new ESSCertIDv2(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256),
				digest, new IssuerSerial(new GeneralNames(new GeneralName(issuer)), certificate.getSerialNumber())));
	}

	/**
	 * The covered parts of a file, as they stand.
	 */
	private record Content(Sealable.Covered covered) implements CMSTypedData {

		@Override
		public ASN1ObjectIdentifier getContentType() {
			return PKCSObjectIdentifiers.data;
		}

		@Override
		public void write(OutputStream out) throws IOException {
			out.write(this.covered.file(), 0, this.covered.before());
			out.write(this.covered.file(), this.covered.after(), this.covered.file().length - this.covered.after());
		}

		@Override
		public Object getContent() {
			return this.covered;
		}

	}

}
