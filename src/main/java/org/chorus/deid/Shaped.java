package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds every identifier of a family of shapes.
 */
final class Shaped implements Detector {

	private final List<Shape> shapes;

	Shaped(List<Shape> shapes) {
		this.shapes = shapes;
	}

	@Override
	public List<Candidate> find(Reading reading) {
		List<Candidate> found = new ArrayList<>();
		this.shapes.forEach((Shape shape) -> found.addAll(shape.find(reading)));
		return found;
	}

}
