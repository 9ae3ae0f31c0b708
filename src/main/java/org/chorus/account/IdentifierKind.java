package org.chorus.account;

/**
 * What sort of identifier a mark stands for. A direct identifier names a person alone, a
 * quasi-identifier together with other facts.
 */
public enum IdentifierKind {

	PERSON(true), LOCATION(false), ADDRESS(true), POSTCODE(true), ORGANISATION(false), DATE(false), AGE(false),
	PHONE(true), EMAIL(true), URL(true), USERNAME(true), CASE_ID(true), NATIONAL_ID(true), STAFF_ID(true),
	VEHICLE(true), BANK(true), IP(true), OTHER_QUASI(false),

	/**
	 * A number that no rule explains; it goes out because numbers may name people.
	 */
	NUMBER(true),

	/**
	 * A word that no list knows; it goes out unless the writer leaves it in.
	 */
	UNSURE(true),

	/**
	 * Taken out by the writer or a reviewer.
	 */
	BY_HAND(true);

	private final boolean direct;

	IdentifierKind(boolean direct) {
		this.direct = direct;
	}

	public boolean isDirect() {
		return this.direct;
	}

}
