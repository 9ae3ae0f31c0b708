package org.chorus.deid;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chorus.account.IdentifierKind;

/**
 * The ministers of the time are part of the evidence, and stay; unless somebody else in
 * the account bears the name.
 */
final class Ministers {

	private static final Set<String> NAMES = new HashSet<>();

	static {
		Lists.each("ministers.txt", (String[] entry) -> NAMES.add(entry[0].toLowerCase(Locale.ROOT)));
	}

	private Ministers() {
	}

	/**
	 * @param settled without overlap
	 */
	static List<Candidate> without(List<Candidate> settled, Reading reading) {
		return settled.stream()
			.filter((Candidate found) -> !isMinister(found, reading) || settled.stream()
				.anyMatch((Candidate other) -> isNamesake(name(found, reading), name(other, reading))))
			.toList();
	}

	private static boolean isMinister(Candidate found, Reading reading) {
		return (found.kind() == IdentifierKind.PERSON || found.kind() == IdentifierKind.UNSURE)
				&& NAMES.contains(name(found, reading));
	}

	private static boolean isNamesake(String minister, String other) {
		String surname = minister.substring(minister.lastIndexOf(' ') + 1);
		return !NAMES.contains(other) && List.of(other.split("[ ,-]+")).contains(surname);
	}

	private static String name(Candidate found, Reading reading) {
		return reading.lower().substring(found.begin(), found.end());
	}

}
