package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds every identifier of a family of shapes, in one walk over the beginnings of words.
 */
final class Shaped implements Detector {

	private final List<Shape> shapes;

	Shaped(List<Shape> shapes) {
		this.shapes = List.copyOf(shapes);
	}

	@Override
	public List<Candidate> find(Reading reading) {
		String text = reading.figures();
		List<Shape> likely = this.shapes.stream().filter((Shape shape) -> shape.mayBeIn(text)).toList();
		Matcher[] readers = likely.stream().map((Shape shape) -> shape.reader(text)).toArray(Matcher[]::new);
		int[] next = new int[readers.length];
		List<Candidate> found = new ArrayList<>();
		for (int at = 0; at < text.length(); at++) {
			if (!isBeginning(text, at)) {
				continue;
			}
			int beginning = Form.beginning(text, at);
			for (int i = 0; i < readers.length; i++) {
				Shape shape = likely.get(i);
				if (at >= next[i] && shape.form().mayBegin(beginning)) {
					next[i] = shape.find(reading, readers[i], at, found);
				}
			}
		}
		return found;
	}

	static boolean isBeginning(String text, int at) {
		char c = text.charAt(at);
		return Character.isLetterOrDigit(c) ? at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))
				: c == '@' || c == '+' || c == '\'' || c == '(';
	}

}
