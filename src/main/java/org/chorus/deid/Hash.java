package org.chorus.deid;

/**
 * Spreads features over the tagger's weights. Must never change while a shipped model
 * depends on it.
 */
final class Hash {

	private Hash() {
	}

	static int mix(int slot, int value) {
		int hash = slot * 0x9E3779B1 ^ value * 0x85EBCA6B;
		hash ^= hash >>> 15;
		hash *= 0x2C1B3C6D;
		hash ^= hash >>> 12;
		hash *= 0x297A2D39;
		return hash ^ hash >>> 15;
	}

	static int of(CharSequence text, int begin, int end) {
		int hash = 17;
		for (int i = begin; i < end; i++) {
			hash = 31 * hash + text.charAt(i);
		}
		return hash;
	}

	static int of(CharSequence text) {
		return of(text, 0, text.length());
	}

}
