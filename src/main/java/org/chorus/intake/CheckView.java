package org.chorus.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chorus.account.IdentifierKind;
import org.chorus.deid.Deidentification;
import org.chorus.deid.Latitude;
import org.chorus.deid.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text as its writer checks it: pieces with the replaced words boxed and numbered, and
 * one entry in the list for each thing replaced, however often it stands there.
 */
record CheckView(List<Piece> pieces, List<Item> items, String digest, boolean complete) {

	/**
	 * A stretch of the text.
	 *
	 * @param text as lawyers would see it
	 * @param words what she wrote there
	 * @param item what was replaced here; {@code null} for her own words
	 */
	record Piece(String text, String words, @Nullable Item item) {

		@Override
		public String toString() {
			return "Piece[REDACTED]";
		}

	}

	/**
	 * Something that was replaced.
	 *
	 * @param first the first place where it stands, counted from 0
	 */
	record Item(int number, int first, String surrogate, IdentifierKind kind, Latitude latitude, String reason,
			List<String> words, List<Integer> places) {

		public boolean isUnsure() {
			return this.latitude == Latitude.MAY_LEAVE_IN;
		}

		public boolean isFixedOut() {
			return this.latitude == Latitude.ALWAYS_OUT;
		}

		public int times() {
			return this.places.size();
		}

		/**
		 * The look of its mark.
		 */
		public String shape() {
			return switch (this.latitude) {
				case FIXED -> "replaced";
				case MAY_LEAVE_IN -> "unsure";
				case ALWAYS_OUT -> "stays";
			};
		}

		@Override
		public String toString() {
			return "Item[REDACTED]";
		}

	}

	static CheckView of(String narrative, Deidentification found, Locale locale) {
		Map<String, Item> items = new LinkedHashMap<>();
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		int points = 0;
		for (int i = 0; i < found.spans().size(); i++) {
			Span span = found.spans().get(i);
			int begin = narrative.offsetByCodePoints(at, span.begin() - points);
			int end = narrative.offsetByCodePoints(begin, span.end() - span.begin());
			own(pieces, narrative.substring(at, begin));
			String words = narrative.substring(begin, end);
			pieces.add(new Piece(span.surrogate(), words, item(items, span, words, i, locale)));
			at = end;
			points = span.end();
		}
		own(pieces, narrative.substring(at));
		return new CheckView(List.copyOf(pieces), List.copyOf(items.values()), found.safe().digest(), found.complete());
	}

	/**
	 * Whether something goes out only unless she leaves it in.
	 */
	public boolean isUnsure() {
		return this.items.stream().anyMatch(Item::isUnsure);
	}

	private static void own(List<Piece> pieces, String words) {
		if (!words.isEmpty()) {
			pieces.add(new Piece(words, words, null));
		}
	}

	/**
	 * A person has one surrogate for every spelling of the name; any other surrogate may
	 * stand for different words.
	 */
	private static Item item(Map<String, Item> items, Span span, String words, int place, Locale locale) {
		String key = span.latitude() + span.surrogate()
				+ ((span.kind() == IdentifierKind.PERSON) ? "" : "\n" + words.toLowerCase(locale));
		Item item = items.computeIfAbsent(key, (absent) -> new Item(items.size() + 1, place, span.surrogate(),
				span.kind(), span.latitude(), span.reason().text(locale), new ArrayList<>(), new ArrayList<>()));
		if (!item.words().contains(words)) {
			item.words().add(words);
		}
		item.places().add(place);
		return item;
	}

	@Override
	public String toString() {
		return "CheckView[REDACTED]";
	}

}
