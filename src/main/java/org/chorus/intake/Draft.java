package org.chorus.intake;

import java.util.List;
import java.util.Set;

import org.chorus.deid.Choices;
import org.chorus.testimony.Narrative;

/**
 * What a member has written and chosen so far. It stands open only in the memory of a
 * request.
 *
 * @param text her words: the account, or the answer to a question
 */
record Draft(Stage stage, String text, Answers answers, Removals removals) {

	/**
	 * How far a draft is on its way.
	 */
	enum Stage {

		/**
		 * The return code has been shown and not yet typed back.
		 */
		UNCONFIRMED,

		/**
		 * An account being written.
		 */
		ACCOUNT,

		/**
		 * An answer to a reviewer's question about an account that is filed.
		 */
		ANSWER

	}

	static Draft unconfirmed() {
		return new Draft(Stage.UNCONFIRMED, "", Answers.NONE, Removals.NONE);
	}

	static Draft answer(String text) {
		return new Draft(Stage.ANSWER, text, Answers.NONE, Removals.NONE);
	}

	Draft confirmed() {
		return new Draft(Stage.ACCOUNT, this.text, this.answers, this.removals);
	}

	boolean isConfirmed() {
		return this.stage != Stage.UNCONFIRMED;
	}

	boolean isAnswer() {
		return this.stage == Stage.ANSWER;
	}

	Draft with(String changedText) {
		return new Draft(this.stage, changedText, this.answers, this.removals);
	}

	Draft with(Answers changed) {
		return new Draft(this.stage, this.text, changed, this.removals);
	}

	Draft with(Removals changed) {
		return new Draft(this.stage, this.text, this.answers, changed);
	}

	Narrative narrative() {
		return new Narrative(this.text);
	}

	Choices choices(Set<String> surrogatesInUse) {
		return new Choices(this.removals.takenOut(), Set.copyOf(this.removals.leftIn()), surrogatesInUse);
	}

	/**
	 * The first step that still lacks something, or 0.
	 */
	int gap() {
		return (isAnswer() || !this.text.isBlank()) ? (isAnswer() ? 0 : this.answers.gap()) : Step.STORY;
	}

	/**
	 * What she did beyond what was found: phrases taken out by hand, unsure words left
	 * in.
	 */
	record Removals(List<String> takenOut, List<String> leftIn) {

		static final Removals NONE = new Removals(List.of(), List.of());

		Removals {
			takenOut = List.copyOf(takenOut);
			leftIn = List.copyOf(leftIn);
		}

		@Override
		public String toString() {
			return "Removals[REDACTED]";
		}

	}

	@Override
	public String toString() {
		return "Draft[REDACTED]";
	}

}
