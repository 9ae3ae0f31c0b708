package org.chorus.deid;

/**
 * What a list says of a word or phrase.
 */
enum Trait {

	/** In the dictionary with a small letter. */
	WORD,
	/** In the dictionary with a capital only. */
	CAPITAL_WORD,
	/** On a list of what is never masked. */
	EVIDENCE,
	/** The same, to be matched with its capitals. */
	EVIDENCE_CAPITALS,
	/** Text-speak, slang, misspelling. */
	INFORMAL,
	/** A common Welsh word. */
	WELSH,
	/** Ordinary though it stands with a capital. */
	COMMON_CAPITAL,
	/** A given name. */
	GIVEN,
	/** A surname. */
	SURNAME,
	/** A short or pet form. */
	PET,
	/** Both a name and an ordinary word. */
	WORD_NAME,
	/** A place of the United Kingdom. */
	PLACE,
	/** A word of some longer place name. */
	PLACE_PART,
	/** Begins or ends the name of a street, building, pub, estate or such. */
	PLACE_WORD,
	/** Ends the name of a street. */
	STREET_WORD,
	/** A country or region abroad. */
	COUNTRY,
	/** A nationality or language. */
	NATIONALITY,
	/** A body or named site. */
	BODY,
	/** A word of some longer name of a body. */
	BODY_PART,
	/** A shop, bank, pub chain and the like. */
	CHAIN,
	/** Stands before a name. */
	TITLE_BEFORE,
	/** Stands after a name. */
	TITLE_AFTER,
	/** May single a person out. */
	RARE_FACT,
	/** A make or model of cars, telephones and the services on them. */
	MAKE,
	/** Singles a person out wherever it stands; a trait of phrases only. */
	TELLING;

	int bit() {
		return 1 << ordinal();
	}

	boolean in(int traits) {
		return (traits & bit()) != 0;
	}

}
