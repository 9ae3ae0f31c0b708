package org.chorus.deid;

import java.util.List;
import java.util.Set;
import org.chorus.account.IdentifierKind;

/**
 * What stands in for each thing taken out of one account.
 */
final class Surrogates {

	private final Reading reading;

	private final Letters letters;

	private final People people;

	Surrogates(Reading reading, List<Candidate> found, Set<String> inUse) {
		this.reading = reading;
		this.letters = new Letters(inUse);
		this.people = new People(reading, found);
	}

	String of(Candidate found) {
		String mention = this.reading.text().substring(found.begin(), found.end());
		return switch (found.kind()) {
			case PERSON -> this.letters.of("Person", this.people.person(mention));
			case LOCATION -> this.letters.of("place", Fold.word(mention));
			case ORGANISATION -> this.letters.of("organisation", Fold.word(mention));
			case DATE -> DateSurrogate.of(mention);
			case AGE -> AgeBand.of(mention);
			default -> plain(found.kind());
		};
	}

	static String plain(IdentifierKind kind) {
		return switch (kind) {
			case PERSON -> "[name]";
			case LOCATION -> "[place]";
			case ADDRESS -> "[address]";
			case POSTCODE -> "[postcode]";
			case ORGANISATION -> "[organisation]";
			case DATE -> "[date]";
			case AGE -> "[age]";
			case PHONE -> "[phone number]";
			case EMAIL -> "[e-mail address]";
			case URL -> "[web address]";
			case USERNAME -> "[user name]";
			case CASE_ID -> "[case number]";
			case NATIONAL_ID -> "[national number]";
			case STAFF_ID -> "[staff number]";
			case VEHICLE -> "[registration]";
			case BANK -> "[bank details]";
			case IP -> "[network address]";
			case OTHER_QUASI -> "[detail]";
			case NUMBER -> "[number]";
			case UNSURE -> "[word]";
			case BY_HAND -> "[taken out]";
		};
	}

}
