package org.chorus.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.chorus.account.AccountId;

/**
 * What finding near-copies costs among each number of synthetic accounts that it is
 * given. Not a test: see decision record 22.
 */
final class CopiesBenchmark {

	private CopiesBenchmark() {
	}

	public static void main(String[] sizes) throws Exception {
		for (String size : (sizes.length > 0) ? sizes : new String[] { "10000", "100000" }) {
			SyntheticFeed feed = new SyntheticFeed(2014);
			feed.grow(Integer.parseInt(size));
			Path home = Path.of("target", "benchmark", "copies-" + size);
			Files.createDirectories(home);
			try (AccountIndex index = new AccountIndex(feed, home)) {
				List<AccountId> all = index.all("*:*", List.of());
				AccountId one = all.getFirst();
				ProcessorTime page = ProcessorTime.here(20, 50, () -> index.copies(one));
				ProcessorTime list = ProcessorTime.here(1, 3, () -> index.groups(new Search("*:*")));
				System.out.printf(Locale.UK,
						"%,d accounts: copies of one %.1f ms, groups among all %,.0f ms (CPU, medians)%n", all.size(),
						page.median(), list.median());
			}
		}
		System.exit(0);
	}

}
