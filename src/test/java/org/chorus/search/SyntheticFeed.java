package org.chorus.search;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Approval;
import org.chorus.account.Basis;
import org.chorus.account.Change;
import org.chorus.account.Content;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.RedactedText;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.account.State;
import org.chorus.account.Week;

/**
 * Seeded accounts of 100 to 600 words over a Zipf vocabulary, every fourth of them a
 * plural, with skewed details, made anew each time they are asked for.
 */
final class SyntheticFeed implements Feed {

	private static final int VOCABULARY = 30_000;

	private static final String[] SYLLABLES = { "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe",
			"ri", "so", "tu", "va", "we", "xi", "yo", "zu" };

	private final long seed;

	private final double[] cumulative = new double[VOCABULARY];

	private int size;

	private double spent;

	SyntheticFeed(long seed) {
		this.seed = seed;
		double sum = 0;
		for (int i = 0; i < VOCABULARY; i++) {
			sum += 1.0 / (i + 2);
			this.cumulative[i] = sum;
		}
	}

	void grow(int accounts) {
		this.size = accounts;
	}

	/**
	 * The seconds of processor time that the making of accounts took so far.
	 */
	double spent() {
		return this.spent;
	}

	static String word(int rank) {
		StringBuilder word = new StringBuilder();
		for (int left = rank + 20; left > 0; left /= 20) {
			word.append(SYLLABLES[left % 20]);
		}
		return word.toString();
	}

	Map<String, String> queries() {
		Map<String, String> queries = new LinkedHashMap<>();
		queries.put("term", word(300));
		queries.put("and", word(60) + " AND " + word(150));
		queries.put("or", word(300) + " OR " + word(500));
		queries.put("phrase", "\"" + word(3) + " " + word(8) + "\"");
		queries.put("w/10", word(60) + " w/10 " + word(90));
		queries.put("prefix", word(2000).substring(0, 5) + "*");
		queries.put("fuzzy", word(900) + "~1");
		queries.put("filtered", word(100) + " AND harm:overwork AND region:Wales");
		return queries;
	}

	Account account(int number) {
		long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		try {
			return make(number);
		}
		finally {
			this.spent += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
		}
	}

	private Account make(int number) {
		Random random = new Random(this.seed * 1_000_003 + number);
		RedactedText text = new RedactedText(text(random), List.of());
		HarmCategory[] harms = HarmCategory.values();
		Set<HarmCategory> ticked = new HashSet<>(
				List.of(harms[skewed(random, harms.length)], harms[skewed(random, harms.length)]));
		Details details = new Details(ticked,
				IncidentMonth.parse("201%d-%02d".formatted(4 + random.nextInt(3), 1 + random.nextInt(12))),
				Region.values()[skewed(random, Region.values().length)],
				Employer.values()[skewed(random, Employer.values().length)],
				StaffRole.values()[skewed(random, StaffRole.values().length)],
				Basis.values()[skewed(random, Basis.values().length)]);
		Week week = new Week(2014, 1 + random.nextInt(52));
		Approval approval = new Approval(Approval.By.WRITER, null, text.digest(), week, "bench");
		return new Account(new AccountId(random.nextLong(), random.nextLong()), State.RELEASED, week, week, number + 1,
				new Content(text, details, approval));
	}

	private String text(Random random) {
		StringBuilder text = new StringBuilder();
		int words = 100 + random.nextInt(501);
		for (int i = 0; i < words; i++) {
			boolean opens = i % 17 == 0;
			String word = word(rank(random)) + ((random.nextInt(4) == 0) ? "s" : "");
			text.append(opens ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
			text.append((i % 17 == 16) ? ((i % 102 == 101) ? ".\n\n" : ". ") : " ");
		}
		return text.toString();
	}

	private int rank(Random random) {
		double at = random.nextDouble() * this.cumulative[VOCABULARY - 1];
		int found = Arrays.binarySearch(this.cumulative, at);
		return (found >= 0) ? found : -found - 1;
	}

	private static int skewed(Random random, int values) {
		return (int) (values * random.nextDouble() * random.nextDouble());
	}

	@Override
	public List<Change> changesAfter(long number, int limit) {
		List<Change> changes = new ArrayList<>();
		for (int i = (int) number; i < Math.min(this.size, number + limit); i++) {
			Account account = account(i);
			changes.add(new Change(i + 1L, account.id(), Optional.of(account)));
		}
		return changes;
	}

	@Override
	public long lastChange() {
		return this.size;
	}

	@Override
	public long released() {
		return this.size;
	}

}
