package org.chorus.deid;

import org.chorus.account.IdentifierKind;

/**
 * What the tagger tells apart, coarser than {@link IdentifierKind}: which number it is,
 * rules say better.
 */
enum Label {

	PLAIN(IdentifierKind.UNSURE), PERSON(IdentifierKind.PERSON), PLACE(IdentifierKind.LOCATION),
	BODY(IdentifierKind.ORGANISATION), DATE(IdentifierKind.DATE), AGE(IdentifierKind.AGE),
	FACT(IdentifierKind.OTHER_QUASI), CODE(IdentifierKind.NUMBER);

	static final int COUNT = values().length;

	private final IdentifierKind kind;

	Label(IdentifierKind kind) {
		this.kind = kind;
	}

	IdentifierKind kind() {
		return this.kind;
	}

	static Label of(IdentifierKind kind) {
		return switch (kind) {
			case PERSON -> PERSON;
			case LOCATION -> PLACE;
			case ORGANISATION -> BODY;
			case DATE -> DATE;
			case AGE -> AGE;
			case OTHER_QUASI -> FACT;
			case UNSURE, BY_HAND -> PLAIN;
			default -> CODE;
		};
	}

}
