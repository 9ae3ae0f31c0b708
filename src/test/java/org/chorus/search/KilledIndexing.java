package org.chorus.search;

import java.nio.file.Path;

/**
 * A process that indexes until it is killed, and says after each step how many accounts
 * its store has.
 */
final class KilledIndexing {

	static final long SEED = 11;

	/**
	 * The number at which it is killed, within a step.
	 */
	static final int ENOUGH = 400;

	private KilledIndexing() {
	}

	public static void main(String[] arguments) {
		SyntheticFeed store = new SyntheticFeed(SEED);
		try (AccountIndex index = new AccountIndex(store, Path.of(arguments[1]))) {
			for (int accounts = 20; true; accounts += 20) {
				store.grow(accounts);
				if (arguments[0].equals("follow")) {
					index.follow();
					index.search(new Search("*:*"));
					if (accounts % 60 == 0) {
						index.commit();
					}
				}
				else {
					index.reindex((done, of) -> {
					});
				}
				System.out.println(accounts);
			}
		}
	}

}
