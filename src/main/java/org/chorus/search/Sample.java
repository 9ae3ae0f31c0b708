package org.chorus.search;

import java.util.Comparator;
import java.util.List;

import org.chorus.account.AccountId;

/**
 * Draws accounts at random in a way that anyone can draw again: each gets a number from
 * the seed and its identifier, and the smallest numbers are drawn.
 */
final class Sample {

	private Sample() {
	}

	static List<AccountId> of(List<AccountId> accounts, int size, long seed) {
		return accounts.stream()
			.sorted(Comparator.comparingLong((AccountId id) -> number(id, seed)).thenComparing(AccountId::toString))
			.limit(size)
			.toList();
	}

	/**
	 * The mixing steps of SplitMix64 (Steele, Lea, Flood 2014).
	 */
	private static long number(AccountId id, long seed) {
		long z = id.high() ^ Long.rotateLeft(id.low(), 32) ^ seed * 0x9E3779B97F4A7C15L;
		z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}

}
