package org.chorus.deid;

import java.util.List;
import java.util.Set;

import org.chorus.account.IdentifierKind;

/**
 * The generic words at the end of a proper name belong to it: {@code Holland Fen site},
 * {@code Cowgarth Cash & Carry}.
 */
final class Tails {

	private static final Set<String> OF_BODIES = Set.of("police", "prison", "bakery", "group", "school", "court",
			"hospital", "college", "magistrates", "mags", "crown", "church", "mosque", "temple", "gurdwara",
			"synagogue", "chapel", "club", "council", "trust", "surgery", "academy", "primary", "secondary",
			"infirmary", "university", "uni", "hotel", "library", "factory", "foundry", "mosques", "clinic", "practice",
			"nursery", "scouts", "cubs", "brownies", "rovers", "united", "town", "rangers", "wanderers", "fc", "rfc",
			"crew", "gang", "massive", "boys");

	private static final Set<String> OF_PLACES = Set.of("site", "cafe", "hostel", "market", "estate", "road", "street",
			"lane", "avenue", "close", "station", "centre", "pub", "arms", "inn", "tavern", "park", "farm", "house",
			"lodge", "bridge", "common", "green", "moor", "marina", "pier", "docks", "quay", "roundabout", "precinct",
			"allotments", "rec", "drove", "fen", "woods", "beach", "bay", "mill", "towers", "court", "flats");

	private static final Set<String> LINKS = Set.of("of", "on", "upon", "le", "under", "by", "y");

	/** After a word that was taken for a name these show that it names a body. */
	private static final Set<String> SURE = Set.of("primary", "academy", "lido", "ferries", "recruitment", "juniors",
			"infants", "comprehensive", "infirmary");

	private static final Set<String> OF_NAMES = Set.of("school", "office", "way", "ave", "lanes", "head", "farm",
			"estate", "house", "centre", "garage", "ferry", "tavern", "arms");

	private Tails() {
	}

	/**
	 * The same candidates, with the word that ends a proper name: {@code St Anne's},
	 * {@code thornbank primary}.
	 */
	static List<Candidate> whole(List<Candidate> found, List<Token> tokens) {
		return found.stream().map((Candidate candidate) -> whole(candidate, tokens)).toList();
	}

	private static Candidate whole(Candidate candidate, List<Token> tokens) {
		int after = Facts.firstAt(tokens, candidate.end());
		int first = Facts.firstAt(tokens, candidate.begin());
		if (after >= tokens.size() || after <= first || tokens.get(after).begin() - candidate.end() > 1) {
			return candidate;
		}
		String tail = tokens.get(after).lower();
		boolean saint = tail.equals("'s") && Set.of("st", "saint").contains(tokens.get(first).lower());
		boolean placed = candidate.kind() == IdentifierKind.LOCATION || candidate.kind() == IdentifierKind.ORGANISATION;
		boolean named = placed || candidate.kind() == IdentifierKind.PERSON
				|| candidate.kind() == IdentifierKind.UNSURE;
		return saint || (named && SURE.contains(tail)) || (placed && OF_NAMES.contains(tail))
				? candidate.within(candidate.begin(), tokens.get(after).end()) : candidate;
	}

	static void extend(Label[] labels, List<Token> tokens, Facts facts) {
		for (int i = 1; i < labels.length; i++) {
			if (labels[i] == Label.PLAIN && isProper(labels[i - 1]) && facts.gap[i] == 1) {
				extend(labels, tokens, i);
			}
		}
	}

	/**
	 * A capital beside the name of a place or body, or a small word between two, belongs
	 * to it: {@code St Augustine's}, {@code Hook of Holland}.
	 */
	static void absorb(Label[] labels, List<Token> tokens, Facts facts) {
		for (int i = labels.length - 2; i >= 0; i--) {
			if (labels[i] == Label.PLAIN && isProper(labels[i + 1]) && facts.gap[i + 1] == 1
					&& (isNaming(facts, i) || isLink(labels, tokens, i))) {
				labels[i] = labels[i + 1];
			}
		}
	}

	private static boolean isNaming(Facts facts, int i) {
		return facts.letterCase[i] == 1 && facts.start[i] == 0 && facts.style == 1 && !facts.isEvidence(i)
				&& !Trait.COMMON_CAPITAL.in(facts.traits[i]) && !Trait.TITLE_BEFORE.in(facts.traits[i]);
	}

	private static boolean isLink(Label[] labels, List<Token> tokens, int i) {
		return i > 0 && labels[i - 1] == labels[i + 1] && LINKS.contains(tokens.get(i).lower());
	}

	private static boolean isProper(Label label) {
		return label == Label.PLACE || label == Label.BODY;
	}

	private static void extend(Label[] labels, List<Token> tokens, int i) {
		String word = tokens.get(i).lower();
		if (OF_BODIES.contains(word)) {
			for (int k = i; k == i || (k >= 0 && isProper(labels[k])); k--) {
				labels[k] = Label.BODY;
			}
		}
		else if (OF_PLACES.contains(word)) {
			labels[i] = labels[i - 1];
		}
		else if (tokens.get(i).isSign('&') && i + 1 < labels.length && tokens.get(i + 1).isCapital()) {
			labels[i] = labels[i - 1];
			labels[i + 1] = labels[i - 1];
		}
	}

}
