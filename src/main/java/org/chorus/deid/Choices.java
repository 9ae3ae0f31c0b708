package org.chorus.deid;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the writer decided about her own text before it is made safe.
 *
 * @param takenOut her own phrases, removed wherever they stand
 * @param leftIn unsure or rare words that she leaves in, in any case and spelling of
 * accents
 * @param surrogatesInUse what an earlier text of the same account already uses, so that
 * an answer goes on with the next letters
 */
public record Choices(List<String> takenOut, Set<String> leftIn, Set<String> surrogatesInUse) {

	public static final Choices NONE = new Choices(List.of(), Set.of(), Set.of());

	public Choices {
		takenOut = List.copyOf(takenOut);
		leftIn = leftIn.stream().map(Fold::word).collect(Collectors.toUnmodifiableSet());
		surrogatesInUse = Set.copyOf(surrogatesInUse);
	}

	@Override
	public String toString() {
		return "Choices[REDACTED]";
	}

}
