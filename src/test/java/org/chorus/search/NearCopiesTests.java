package org.chorus.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.chorus.account.AccountId;
import org.chorus.search.Difference.Part;
import org.chorus.search.Difference.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Near-copies are what comparing every text with every other finds.
 */
class NearCopiesTests {

	private static final long SEED = 5090;

	private final Random random = new Random(SEED);

	private final Shelf shelf = new Shelf(SEED);

	private final Map<AccountId, String> texts = new LinkedHashMap<>();

	@TempDir
	private Path home;

	@Test
	void theCopiesOfAnAccountAndTheGroupsAreThoseOfEveryPairCompared() {
		fill();
		try (AccountIndex index = new AccountIndex(this.shelf, this.home)) {
			int pairs = 0;
			for (AccountId id : this.texts.keySet()) {
				Map<AccountId, Integer> expected = expected(id);

				assertThat(index.copies(id).stream().collect(Collectors.toMap(Copy::id, Copy::percent)))
					.as("seed %d, account %s", SEED, id)
					.isEqualTo(expected);
				pairs += expected.size();
			}
			assertThat(pairs).as("pairs of copies").isGreaterThan(60);
			Set<Set<AccountId>> groups = index.groups(new Search("*:*"))
				.stream()
				.map(HashSet::new)
				.collect(Collectors.toSet());
			assertThat(groups).as("seed %d", SEED).isEqualTo(expectedGroups());
		}
	}

	@Test
	void aWithdrawnCopyIsNoneAndGroupsKeepToTheirList() {
		String text = "The hostel had no alarm and the night worker stood alone until the morning came.";
		AccountId one = this.shelf.release(text + " First.");
		AccountId two = this.shelf.release(text + " Second caseload.");
		AccountId three = this.shelf.release(text + " Third caseload.");
		try (AccountIndex index = new AccountIndex(this.shelf, this.home)) {
			assertThat(index.copies(one)).extracting(Copy::id).containsExactlyInAnyOrder(two, three);
			assertThat(index.groups(new Search("caseload"))).singleElement()
				.satisfies((group) -> assertThat(group).containsExactlyInAnyOrder(two, three));

			this.shelf.withdraw(two);
			index.follow();

			assertThat(index.copies(one)).extracting(Copy::id).containsExactly(three);
			assertThat(index.groups(new Search("caseload"))).isEmpty();
		}
	}

	@Test
	void differencesAreMarkedAndNothingIsLost() {
		assertThat(Difference.between("one two three four", "one 2 three four five").parts()).containsExactly(
				new Part(Side.BOTH, "one "), new Part(Side.FIRST, "two "), new Part(Side.SECOND, "2 "),
				new Part(Side.BOTH, "three four "), new Part(Side.SECOND, "five"));
		for (int i = 0; i < 300; i++) {
			String first = words(this.random.nextInt(40));
			String second = edited(first, this.random.nextInt(10));
			Difference difference = Difference.between(first, second);

			assertThat(side(difference, Side.FIRST)).as("seed %d, pair %d", SEED, i).isEqualTo(joined(first));
			assertThat(side(difference, Side.SECOND)).as("seed %d, pair %d", SEED, i).isEqualTo(joined(second));
		}
	}

	private static String side(Difference difference, Side side) {
		return joined(difference.parts()
			.stream()
			.filter((part) -> part.side() == Side.BOTH || part.side() == side)
			.map(Part::text)
			.collect(Collectors.joining(" ")));
	}

	private static String joined(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	private void fill() {
		for (int family = 0; family < 30; family++) {
			String text = words(40 + this.random.nextInt(150));
			for (int copy = this.random.nextInt(6); copy >= 0; copy--) {
				String edited = edited(text, this.random.nextInt(24));
				this.texts.put(this.shelf.release(edited), edited);
			}
		}
	}

	private String words(int number) {
		StringBuilder text = new StringBuilder("w");
		for (int i = 0; i < number; i++) {
			text.append(" w").append((int) Math.abs(this.random.nextGaussian() * 60));
		}
		return text.toString();
	}

	private String edited(String text, int edits) {
		List<String> words = new ArrayList<>(List.of(text.split(" ")));
		for (int i = 0; i < edits; i++) {
			int at = this.random.nextInt(words.size());
			switch (this.random.nextInt(3)) {
				case 0 -> words.add(at, "x" + this.random.nextInt(1000));
				case 1 -> words.set(at, "y" + this.random.nextInt(1000));
				default -> words.remove((words.size() > 1) ? at : -1 + words.size());
			}
			if (words.isEmpty()) {
				words.add("z");
			}
		}
		return String.join(" ", words);
	}

	private Map<AccountId, Integer> expected(AccountId id) {
		Map<AccountId, Integer> expected = new LinkedHashMap<>();
		this.texts.forEach((other, text) -> {
			int percent = percent(this.texts.getOrDefault(id, ""), text);
			if (!other.equals(id) && percent >= 50) {
				expected.put(other, percent);
			}
		});
		return expected;
	}

	private Set<Set<AccountId>> expectedGroups() {
		Set<Set<AccountId>> groups = new HashSet<>();
		for (AccountId id : this.texts.keySet()) {
			Set<AccountId> group = new HashSet<>(Set.of(id));
			int before = 0;
			while (before < group.size()) {
				before = group.size();
				new ArrayList<>(group).forEach((member) -> group.addAll(expected(member).keySet()));
			}
			if (group.size() > 1) {
				groups.add(group);
			}
		}
		return groups;
	}

	private static int percent(String one, String other) {
		Set<String> both = runs(one);
		Set<String> either = new HashSet<>(both);
		both.retainAll(runs(other));
		either.addAll(runs(other));
		return 100 * both.size() / either.size();
	}

	private static Set<String> runs(String text) {
		List<String> words = Arrays.asList(text.split(" "));
		Set<String> runs = new HashSet<>();
		for (int i = 0; i + Math.min(3, words.size()) <= words.size(); i++) {
			runs.add(String.join(" ", words.subList(i, i + Math.min(3, words.size()))));
		}
		return runs;
	}

}
