package org.chorus.harm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chorus.account.HarmCategory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An annotated account with everything marked taken out, and the harms that people gave
 * it.
 */
record LabelledText(String text, Set<HarmCategory> harms) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static List<LabelledText> read(Path file) {
		try {
			List<LabelledText> texts = new ArrayList<>();
			for (String line : Files.readAllLines(file)) {
				if (!line.isBlank()) {
					texts.add(of(JSON.readTree(line)));
				}
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static LabelledText of(JsonNode node) {
		int[] points = node.required("text").stringValue().codePoints().toArray();
		StringBuilder safe = new StringBuilder();
		int last = 0;
		for (JsonNode span : node.required("spans")) {
			safe.append(new String(points, last, span.required("start").intValue() - last)).append("[out]");
			last = span.required("end").intValue();
		}
		safe.append(new String(points, last, points.length - last));
		Set<HarmCategory> harms = EnumSet.noneOf(HarmCategory.class);
		for (JsonNode label : node.required("harm")) {
			for (HarmCategory harm : HarmCategory.values()) {
				if (harm.label().equals(label.stringValue())) {
					harms.add(harm);
				}
			}
		}
		return new LabelledText(safe.toString(), harms);
	}

	Set<String> phrases() {
		Set<String> once = new LinkedHashSet<>();
		Phrase.of(this.text).forEach((Phrase phrase) -> once.add(phrase.words()));
		return once;
	}

}
