package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import org.chorus.account.Mark;
import org.chorus.account.RedactedText;

/**
 * Writes the safe text: the original outside the pieces, a surrogate for each piece.
 */
final class Writing {

	private final String original;

	private final StringBuilder safe;

	private final List<Mark> marks = new ArrayList<>();

	private int at;

	private int point;

	private int safePoint;

	Writing(String original) {
		this.original = original;
		this.safe = new StringBuilder(original.length());
	}

	/**
	 * Copies up to the span and writes its surrogate.
	 */
	void replace(Span span) {
		copyTo(span.begin());
		int length = span.surrogate().codePointCount(0, span.surrogate().length());
		this.marks.add(new Mark(this.safePoint, this.safePoint + length, span.kind(), span.rule(),
				span.latitude() == Latitude.ALWAYS_OUT));
		this.safe.append(span.surrogate());
		this.safePoint += length;
		this.at = this.original.offsetByCodePoints(this.at, span.end() - this.point);
		this.point = span.end();
	}

	/**
	 * Copies up to the mark and keeps what stands in it, marked as it was.
	 */
	void keep(Mark mark) {
		copyTo(mark.begin());
		int begin = this.safePoint;
		copyTo(mark.end());
		this.marks.add(mark.at(begin, this.safePoint));
	}

	RedactedText finish() {
		this.safe.append(this.original, this.at, this.original.length());
		return new RedactedText(this.safe.toString(), this.marks);
	}

	private void copyTo(int end) {
		int to = this.original.offsetByCodePoints(this.at, end - this.point);
		this.safe.append(this.original, this.at, to);
		this.at = to;
		this.safePoint += end - this.point;
		this.point = end;
	}

}
