package org.chorus.intake;

import java.util.ArrayList;
import java.util.List;

import org.chorus.account.Mark;
import org.chorus.account.RedactedText;

/**
 * Puts an answer below the account that it belongs to.
 */
final class Paragraphs {

	private static final String BETWEEN = "\n\n";

	private Paragraphs() {
	}

	static RedactedText append(RedactedText first, RedactedText next) {
		String front = first.text() + BETWEEN;
		int shift = front.codePointCount(0, front.length());
		List<Mark> marks = new ArrayList<>(first.marks());
		next.marks().forEach((mark) -> marks.add(mark.at(mark.begin() + shift, mark.end() + shift)));
		return new RedactedText(front + next.text(), marks);
	}

}
