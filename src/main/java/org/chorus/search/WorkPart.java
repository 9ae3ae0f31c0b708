package org.chorus.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What lawyers said of an account, beside its text.
 *
 * @param matter the matter whose codes are offered; none where the lawyer has none
 * @param others what other lawyers of that matter noted
 * @param note what this lawyer noted there
 * @param own what this lawyer noted alone
 * @param in the matters that the account is in, with its place
 */
record WorkPart(@Nullable String matter, String title, List<Choice> matters, List<Code> codes, List<Remark> others,
		String note, String own, List<Tag> tags, List<In> in) {

	/**
	 * A matter to choose.
	 */
	record Choice(String id, String title) {
	}

	/**
	 * A code of the matter.
	 *
	 * @param by who gave it and when; empty where it was not given
	 */
	record Code(String id, String name, boolean given, String by) {
	}

	/**
	 * A tag that the account carries.
	 *
	 * @param desk the matter that shares it; empty for the lawyer's own
	 */
	record Tag(String id, String name, String desk) {
	}

	/**
	 * What another lawyer wrote.
	 */
	record Remark(String by, String text) {
	}

	/**
	 * A matter that the account is in.
	 */
	record In(String id, String title, int place) {
	}

}
