package org.chorus.account;

import org.jspecify.annotations.Nullable;

/**
 * Who approved which text. Nothing is filed without one, and a changed text needs a new
 * one.
 *
 * @param reviewer the sign-in name of the reviewer, for {@link By#REVIEWER} alone
 * @param digest SHA-256 of the text approved, 64 hexadecimal digits
 * @param method the version of the de-identification method that the text came from
 */
public record Approval(By by, @Nullable String reviewer, String digest, Week week, String method) {

	/**
	 * Who approved.
	 */
	public enum By {

		/**
		 * The writer, who saw exactly this text.
		 */
		WRITER,

		/**
		 * A reviewer, who only took more out.
		 */
		REVIEWER,

		/**
		 * Nobody: a statement collected elsewhere, de-identified on its way in.
		 */
		IMPORTED

	}

}
