package org.chorus.deid;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chorus.account.IdentifierKind;

/**
 * Says of each thing found what may be done about it. Nobody may put back what could name
 * a child, the complainant of a sexual offence (who may not be published in England and
 * Wales for life: Sexual Offences (Amendment) Act 1992), a protected address, or a case
 * or national number. Where it cannot be told who in a sentence is the complainant,
 * everybody in it counts.
 */
final class HardStops {

	private static final Set<String> SEXUAL = Set.of("rape", "raped", "rapes", "raping", "rapist", "sexual", "sexually",
			"sex", "indecent", "indecently", "groomed", "grooming", "abused", "abuse", "abusing", "molested",
			"voyeurism", "exposed", "incest", "trafficked", "trafficking", "prostituted", "pimped", "shpo", "sopo",
			"upskirting");

	private static final Set<String> YOUNG = Set.of("son", "daughter", "baby", "child", "children", "kid", "kids",
			"girl", "boy", "toddler", "twins", "grandson", "granddaughter", "grandchild", "stepson", "stepdaughter",
			"nephew", "niece", "schoolgirl", "schoolboy", "babies", "sons", "daughters", "merch", "mab", "plentyn");

	private static final Set<String> SHELTER = Set.of("refuge", "safehouse", "hiding", "fled", "relocated", "rehoused",
			"protected");

	private static final Set<String> CHILDREN = Set.of("[age]", "[under 5]", "[5 to 9]", "[10 to 13]", "[14 to 17]");

	private static final int NEAR = 12;

	private static final int SENTENCE = 250;

	private final Reading reading;

	private final People people;

	private final List<Candidate> found;

	private final Set<String> guarded = new HashSet<>();

	private final BitSet sexual;

	private final BitSet young;

	private final BitSet shelter;

	HardStops(Reading reading, List<Candidate> found, People people) {
		this.reading = reading;
		this.people = people;
		this.found = found;
		this.sexual = positions(reading, SEXUAL);
		this.young = positions(reading, YOUNG);
		this.shelter = positions(reading, SHELTER);
		for (int i = 0; i < found.size(); i++) {
			if (found.get(i).kind() == IdentifierKind.PERSON && (isYoung(i) || stands(this.sexual, found.get(i)))) {
				this.guarded.add(person(found.get(i)));
			}
		}
	}

	Latitude of(Candidate candidate) {
		return switch (candidate.kind()) {
			case CASE_ID, NATIONAL_ID -> Latitude.ALWAYS_OUT;
			case ADDRESS, POSTCODE, LOCATION -> stands(this.shelter, candidate) ? Latitude.ALWAYS_OUT : Latitude.FIXED;
			case AGE -> isChildsAge(mention(candidate)) ? Latitude.ALWAYS_OUT : Latitude.FIXED;
			case PERSON -> this.guarded.contains(person(candidate)) ? Latitude.ALWAYS_OUT : Latitude.FIXED;
			case UNSURE, OTHER_QUASI, NUMBER ->
				stands(this.sexual, candidate) ? Latitude.ALWAYS_OUT : Latitude.MAY_LEAVE_IN;
			default -> Latitude.FIXED;
		};
	}

	private boolean isYoung(int i) {
		Candidate name = this.found.get(i);
		boolean child = i + 1 < this.found.size() && this.found.get(i + 1).kind() == IdentifierKind.AGE
				&& this.found.get(i + 1).begin() - name.end() <= NEAR && isChildsAge(mention(this.found.get(i + 1)));
		int from = Math.max(0, name.begin() - 2 * NEAR);
		return child || isWithin(this.young, from, name.begin());
	}

	private static BitSet positions(Reading reading, Set<String> words) {
		BitSet positions = new BitSet();
		for (Token token : reading.tokens()) {
			if (words.contains(token.lower())) {
				positions.set(token.begin());
			}
		}
		return positions;
	}

	/**
	 * Whether one of the words stands in the sentence of the candidate, or not far off
	 * where sentences have no end.
	 */
	private boolean stands(BitSet words, Candidate candidate) {
		String text = this.reading.text();
		int begin = candidate.begin();
		while (begin > 0 && candidate.begin() - begin < SENTENCE && !isEnd(text.charAt(begin - 1))) {
			begin--;
		}
		int end = candidate.end();
		while (end < text.length() && end - candidate.end() < SENTENCE && !isEnd(text.charAt(end))) {
			end++;
		}
		return isWithin(words, begin, end);
	}

	private static boolean isEnd(char c) {
		return c == '.' || c == '\n' || c == '!' || c == '?';
	}

	private static boolean isWithin(BitSet words, int begin, int end) {
		int next = words.nextSetBit(begin);
		return next >= 0 && next < end;
	}

	/**
	 * Whether the age is a child's; an age that cannot be read might be one.
	 */
	private static boolean isChildsAge(String mention) {
		return CHILDREN.contains(AgeBand.of(mention));
	}

	private String person(Candidate candidate) {
		return this.people.person(mention(candidate));
	}

	private String mention(Candidate candidate) {
		return this.reading.text().substring(candidate.begin(), candidate.end());
	}

}
