package org.chorus.deid;

import java.util.List;
import java.util.Set;
import org.chorus.account.IdentifierKind;

/**
 * Places and bodies whose names have a form of their own: those of saints, roads by their
 * number, pubs of two things, and Welsh schools and courts.
 */
final class ProperNames {

	private static final Set<String> ON_SIGNS = Set.of("anchor", "arms", "badger", "barrel", "bear", "bell", "bells",
			"bird", "boar", "boot", "bottle", "bull", "bush", "castle", "cat", "child", "coach", "cock", "cow", "cross",
			"crown", "cushion", "dog", "dragon", "drum", "duck", "eagle", "elephant", "feathers", "ferret", "fiddle",
			"firkin", "fish", "fountain", "fox", "garter", "george", "goat", "goose", "grapes", "greyhound", "gun",
			"hand", "hare", "harp", "hart", "heart", "hind", "horn", "horse", "horses", "horseshoe", "hound", "hounds",
			"jockey", "keys", "king", "lamb", "lion", "magpie", "moon", "oak", "parrot", "partridge", "peacock",
			"pelican", "pheasant", "pig", "pigeon", "pike", "plough", "queen", "rabbit", "ram", "raven", "rose",
			"royal", "salmon", "seven", "shears", "sheaf", "ship", "shovel", "snail", "sparrow", "spade", "stag",
			"staff", "star", "stars", "stump", "sun", "swan", "thistle", "trout", "trumpet", "unicorn", "vine",
			"wheatsheaf", "whistle", "wolf", "woolpack");

	static final List<Shape> SHAPES = List.of(
			Shape.of("saint", IdentifierKind.ORGANISATION, 0.6, "(?:st|saint|saints|ss)\\.? {1,2}[a-z]{3,14}'s")
				.needing("'s"),
			Shape.of("road-number", IdentifierKind.LOCATION, 0.6,
					"(?:on|down|up|off|along|onto|by) the ([mab][0-9]{1,4}(?: ?\\(m\\))?)"),
			Shape.of("pub", IdentifierKind.LOCATION, 0.6,
					"(?:in|at|outside|behind|of|from|near|inside|to|into) the ([a-z]{3,10} (?:and|&|n) [a-z]{3,10})")
				.when(ProperNames::isOnSigns),
			Shape
				.of("welsh-body", IdentifierKind.ORGANISATION, 0.6,
						"(?:ysgol|ysbyty|capel|coleg|neuadd|llys(?: ynadon| y goron)?) (?:y |yr )?[a-z]{3,20}")
				.when(ProperNames::isNamed));

	private ProperNames() {
	}

	private static boolean isOnSigns(Found found) {
		String name = found.lower();
		return ON_SIGNS.contains(name.substring(0, name.indexOf(' ')))
				&& ON_SIGNS.contains(name.substring(name.lastIndexOf(' ') + 1));
	}

	/**
	 * Whether the last word has a capital or is no word that we know.
	 */
	private static boolean isNamed(Found found) {
		String name = found.lower().substring(found.lower().lastIndexOf(' ') + 1);
		String written = found.written().substring(found.written().lastIndexOf(' ') + 1);
		int known = Trait.WORD.bit() | Trait.WELSH.bit() | Trait.EVIDENCE.bit() | Trait.INFORMAL.bit();
		return (found.reading().lexicon().traits(name) & known) == 0 || Character.isUpperCase(written.charAt(0));
	}

}
