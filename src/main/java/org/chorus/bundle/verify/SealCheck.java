package org.chorus.bundle.verify;

import java.io.IOException;
import java.util.Collection;

import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * Checks the electronic seal of a file. Whether its certificate is to be trusted is for
 * the reader to say.
 */
final class SealCheck {

	private final byte[] file;

	private final @Nullable PDSignature signature;

	SealCheck(FinishedFile file) throws IOException {
		this.file = file.bytes();
		this.signature = file.document().getLastSignatureDictionary();
	}

	boolean isSealed() {
		return this.signature != null;
	}

	/**
	 * Whether the seal holds, is of the declared kind and covers the whole file.
	 */
	boolean holds() {
		PDSignature seal = this.signature;
		if (seal == null || !"ETSI.CAdES.detached".equals(seal.getSubFilter()) || !coversAll(seal.getByteRange())) {
			return false;
		}
		try {
			CMSSignedData signed = read(seal);
			SignerInformation signer = signed.getSignerInfos().iterator().next();
			return signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2) != null
					&& signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate(signed, signer)));
		}
		catch (CMSException | OperatorCreationException | java.security.cert.CertificateException | IOException
				| RuntimeException ex) {
			return false;
		}
	}

	private boolean coversAll(int[] range) {
		return range.length == 4 && range[0] == 0 && range[2] + range[3] == this.file.length
				&& this.file[range[1]] == '<' && this.file[range[2] - 1] == '>';
	}

	private CMSSignedData read(PDSignature seal) throws IOException, CMSException {
		try (ASN1InputStream in = new ASN1InputStream(seal.getContents(this.file))) {
			return new CMSSignedData(new CMSProcessableByteArray(seal.getSignedContent(this.file)),
					ContentInfo.getInstance(in.readObject()));
		}
	}

	@SuppressWarnings("unchecked")
	private static X509CertificateHolder certificate(CMSSignedData signed, SignerInformation signer) {
		Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
		return found.iterator().next();
	}

	/**
	 * The name in the certificate; empty where there is none to be read.
	 */
	String sealer() {
		PDSignature seal = this.signature;
		if (seal == null) {
			return "";
		}
		try {
			CMSSignedData signed = read(seal);
			RDN[] names = certificate(signed, signed.getSignerInfos().iterator().next()).getSubject()
				.getRDNs(BCStyle.CN);
			return (names.length > 0) ? IETFUtils.valueToString(names[0].getFirst().getValue()) : "";
		}
		catch (CMSException | IOException | RuntimeException ex) {
			return "";
		}
	}

}
