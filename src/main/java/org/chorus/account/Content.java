package org.chorus.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What an account says: its approved text, details, approvals and the reviewer's open
 * question. It is stored as one opaque column.
 *
 * @param approvals oldest first; the last one is for this text
 * @param question what a reviewer asks the writer, while unanswered
 */
public record Content(RedactedText text, Details details, List<Approval> approvals, @Nullable String question) {

	public Content {
		approvals = List.copyOf(approvals);
		if (approvals.isEmpty() || !approvals.getLast().digest().equals(text.digest())) {
			throw new IllegalArgumentException("The last approval must be for the text that is filed");
		}
	}

	public Content(RedactedText text, Details details, Approval approval) {
		this(text, details, List.of(approval), null);
	}

	public Content withText(RedactedText changed, Approval approval) {
		List<Approval> all = new ArrayList<>(this.approvals);
		all.add(approval);
		return new Content(changed, this.details, all, this.question);
	}

	public Content withDetails(Details changed) {
		return new Content(this.text, changed, this.approvals, this.question);
	}

	public Content withQuestion(@Nullable String asked) {
		return new Content(this.text, this.details, this.approvals, asked);
	}

	public Optional<String> openQuestion() {
		return Optional.ofNullable(this.question);
	}

	/**
	 * The approval of the present text.
	 */
	public Approval approval() {
		return this.approvals.getLast();
	}

	/**
	 * Whether the writer approved a text of this account, so that a later approval by a
	 * reviewer only took more out.
	 */
	public boolean approvedByWriter() {
		return this.approvals.stream().anyMatch((approval) -> approval.by() == Approval.By.WRITER);
	}

}
