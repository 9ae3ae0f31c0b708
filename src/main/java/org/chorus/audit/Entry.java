package org.chorus.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One link of a trail. Its hash covers every field and the hash of the link before.
 *
 * @param seq 1 for the first entry of its chain, without gaps
 * @param at UTC to the second for staff, an ISO week for members
 * @param previous hash of the entry before, 64 zeros for the first
 */
public record Entry(Chain chain, long seq, String at, String actor, String role, String action, String object,
		String outcome, String previous, String hash) {

	static final String START = "0".repeat(64);

	static Entry next(Chain chain, long seq, String at, What what, String previous) {
		String hash = hash(chain, seq, at, what, previous);
		return new Entry(chain, seq, at, what.actor(), what.role(), what.action(), what.object(), what.outcome(),
				previous, hash);
	}

	boolean isIntact() {
		return this.hash.equals(hash(this.chain, this.seq, this.at,
				new What(this.actor, this.role, this.action, this.object, this.outcome), this.previous));
	}

	private static String hash(Chain chain, long seq, String at, What what, String previous) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			DataOutputStream data = new DataOutputStream(bytes);
			data.writeLong(seq);
			for (String field : new String[] { chain.label(), at, what.actor(), what.role(), what.action(),
					what.object(), what.outcome(), previous }) {
				byte[] utf8 = field.getBytes(StandardCharsets.UTF_8);
				data.writeInt(utf8.length);
				data.write(utf8);
			}
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

	/**
	 * What was done, by whom, to what, and how it ended.
	 */
	record What(String actor, String role, String action, String object, String outcome) {
	}

}
