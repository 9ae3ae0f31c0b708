package org.chorus.deid;

import java.util.List;
import java.util.Set;

import org.chorus.account.IdentifierKind;

/**
 * A house or flat number with its street or building, in figures or in words.
 */
final class Addresses {

	/**
	 * Words that end the name of a street and mean little else.
	 */
	private static final String STREET = "(?:street|st|road|rd|lane|ln|avenue|ave|av|crescent|cres|cresc|terrace|terr|ter|gardens|gdns|grove|mews|square|sq"
			+ "|cottages|cottage|villas|drive|dr|close|court|ct|place|pl|row|walk|way|hill|rise|parade|park|pk|view|house|hse|buildings|mansions|heights"
			+ "|dale|dene|croft|fold|garth|gate|green|yard|wharf|quay|wynd|chase|copse|meadow|meadows|mead|mount|bank|back|backs|brow|lea|leas|nook|spinney|orchard|ridge|path|paddock|vale|loke|ropery|approach|fair|lodge|towers?|mill|embankment|broadway|loop|drove|market|marketplace|esplanade|promenade|vw|appr|crt|bldgs|hts|mdws|pde|boulevard|blvd|cottgs|cotts|cott|tce|bungalows|ginnel|snicket|vennel|hythe|strand|circus|quadrant|crofts|leys|common|end|field|fields|wood|reach|waye|mill|hall|farm|barn|rectory|vicarage|almshouses)";

	private static final String SURE = "street st road rd lane ln avenue ave crescent cres cresc terrace terr gardens gdns grove mews cottages cottage villas croft loke";

	private static final int ORDINARY = Trait.WORD.bit() | Trait.GIVEN.bit() | Trait.EVIDENCE.bit()
			| Trait.INFORMAL.bit() | Trait.WELSH.bit();

	private static final Set<String> SURELY = Set.of(SURE.split(" "));

	private static final String HOUSE = "(?>[0-9]{1,4}(?: ?[a-e](?![a-z0-9]))?|" + NumberWords.HOUSE + ")";

	/** Before the number itself: "number 66, Golden Hillock Mews". */
	private static final String NUMBERED = "(?:(?:number|no\\.?|rhif) )?";

	private static final String NAME = "(?:[a-z][a-z01'-]{0,20}+ {1,2}){0,3}";

	private static final Set<String> BEFORE = Set.of("at", "of", "to", "from", "address", "lives", "live", "living",
			"into", "outside", "home", "visit", "flat", ",", ":", "house", "addr", "-", "(", "is", "done", "near", "in",
			"caravan", "on", ".", "");

	private static final Set<String> NO_NAME = Set.of("of", "in", "on", "at", "to", "for", "from", "and", "or", "the",
			"a", "an", "was", "is", "are", "were", "with", "by", "minutes", "mins", "hours", "hour", "hrs", "days",
			"day", "weeks", "week", "months", "month", "years", "year", "cases", "case", "people", "miles", "mile",
			"my", "his", "her", "their", "our", "down", "up", "he", "she", "i", "they", "we", "it", "that", "this",
			"who", "times", "more", "had", "has", "have", "but", "not", "men", "women", "reports", "report", "pm", "am",
			"visits", "calls", "files", "officers", "staff", "out", "all", "so", "as", "when", "crown", "magistrates",
			"county", "oral", "full", "high", "care", "same", "appointments", "then", "per", "oclock", "foot", "mags");

	static final List<Shape> SHAPES = List.of(
			shape("house-number", 0.9,
					NUMBERED + HOUSE + " ?,? {1,2}" + NAME + STREET + "(?: {1,2}(?:north|south|east|west))?")
				.when(Addresses::isStreet),
			shape("house-number", 0.85, NUMBERED + HOUSE
					+ " ?,? {1,2}(?:heol|ffordd|stryd|rhes|maes|clos|lon|tyddyn|bryn|rhodfa|the) (?:y |yr )?[a-z]{3,20}"
					+ "(?: (?:rise|close|road|street|row|uchaf|isaf))?")
				.when(Addresses::isWelshStreet),
			shape("flat", 0.9,
					"(?:fflat|flat|flt|apartment|apt|maisonette|caravan|basement|bungalow|penthouse|chalet)(?: no\\.?| number)? {1,2}"
							+ "(?:[0-9]{1,4}[a-z]?|[a-z](?![a-z'])|" + NumberWords.SMALL + ")" + "(?:,? {1,2}(?:"
							+ HOUSE + ",? {1,2})?" + NAME + STREET + ")?")
				.when((Found found) -> !found.lower().matches(".* [ai]") || found.lower().startsWith("flat a,"))
				.when((Found found) -> !found.lower().matches("[a-z]+ (?:in|on|of|one|two)")),
			shape("flat", 0.7,
					"(?:flat|fflat|caravan|unit|plot|pitch|bungalow)(?: no\\.?)? {1,2}[0-9]{1,4}[a-z]?(?:,? {1,2}[0-9]{1,4}[a-z]?(?: [a-z]{4,20})?)?")
				.when((Found found) -> !found.lower().startsWith("unit")
						|| (Character.isUpperCase(found.written().charAt(0)) && !"as".equals(found.before()))
						|| !Set.of("the", "a", "our", "as").contains(found.before())),
			shape("house-number", 0.75,
					"(?:outside|at|from|next door at|neighbour at|lives at|live at|door of|house) (?:no\\.?|number) {0,1}([0-9]{1,4}[a-z]?|"
							+ NumberWords.HOUSE + ")"),
			shape("house-number", 0.7,
					"(?:i'?m|lives?|living|live|stays?|staying|moved to|he'?s|she'?s) at ([0-9]{2,4}[a-z]?)")
				.when((Found found) -> !Set.of("am", "pm", "oclock", "o'clock", ":", "per", "%", "hours", "cases")
					.contains(found.after())),
			shape("house-number", 0.7, "[0-9]{1,4}[a-e]? {1,2}[a-z]{5,20}").when(Addresses::isUnknownStreet));

	private Addresses() {
	}

	private static Shape shape(String rule, double confidence, String pattern) {
		return Shape.of(rule, IdentifierKind.ADDRESS, confidence, pattern);
	}

	/**
	 * With a street's own word the words between must be a name; with one that has other
	 * meanings the number must stand as an address does, or the name have capitals.
	 */
	private static boolean isStreet(Found found) {
		String[] parts = unnumbered(found);
		String last = parts[parts.length - 1].replace(".", "");
		int first = NumberWords.leading(parts);
		int names = parts.length - 1 - first;
		for (int i = first; i < parts.length - 1; i++) {
			if (NO_NAME.contains(parts[i]) && !("the".equals(parts[i]) && names == 1)) {
				return false;
			}
		}
		boolean capitals = names >= 1 && hasCapitals(found, names + 1);
		boolean placed = BEFORE.contains(found.before())
				&& (capitals || !Set.of(".", "", "-").contains(found.before()));
		if (names < 1 || (names == 1 && "the".equals(parts[first]))) {
			return capitals && placed && names == 1;
		}
		return SURELY.contains(last) ? capitals || placed || names > 0
				: capitals || placed && !"in".equals(found.before());
	}

	private static String[] unnumbered(Found found) {
		return found.lower().replaceFirst("^(?:number|no\\.?|rhif) ", "").split("[ ,]+");
	}

	private static boolean hasCapitals(Found found, int words) {
		String[] parts = found.written().split("[ ,]+");
		for (int i = Math.max(0, parts.length - words); i < parts.length; i++) {
			if (!Character.isUpperCase(parts[i].charAt(0))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isWelshStreet(Found found) {
		String[] parts = unnumbered(found);
		boolean capitals = hasCapitals(found, 2);
		return "the".equals(parts[1]) ? capitals && BEFORE.contains(found.before())
				: capitals || BEFORE.contains(found.before());
	}

	/**
	 * A number and one word that no list knows, where an address may stand: "sent to 14
	 * chalmont".
	 */
	private static boolean isUnknownStreet(Found found) {
		String name = found.lower().replaceAll("^.* ", "");
		int traits = found.reading().lexicon().traits(name);
		boolean unknown = traits == 0
				|| (hasCapitals(found, 1) && !Trait.WORD.in(traits) && !Trait.GIVEN.in(traits)
						&& !Trait.EVIDENCE.in(traits) && !Trait.BODY.in(traits) && !Trait.PLACE.in(traits))
				|| (Set.of("address", "addr", "lives", "stays").contains(found.before()) && (traits & ORDINARY) == 0);
		return unknown && !found.digits().isEmpty()
				&& Set.of("at", "of", "to", "from", "address", "addr", "lives", "stays", ".").contains(found.before())
				&& !DateWords.isMonth(name);
	}

}
