package org.chorus.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chorus.account.AccountId;
import org.chorus.account.Basis;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IdentifierKind;
import org.chorus.account.IncidentMonth;
import org.chorus.account.RedactedText;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.account.Week;
import org.chorus.search.Facet.Count;
import org.chorus.search.language.BadQuery;
import org.chorus.search.language.FieldName;
import org.chorus.search.language.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AccountIndexTests {

	private static final String CANARY = "zebedeecanary";

	@TempDir
	private Path home;

	private final Shelf shelf = new Shelf(7);

	@Test
	void findsWhatWasReleasedSinceItWasOpened() {
		try (AccountIndex index = open()) {
			assertThat(total(index, "caseload")).isZero();

			AccountId id = this.shelf.release("My caseload was seventy-one.");
			index.follow();

			assertThat(index.all("caseload", List.of())).containsExactly(id);
		}
	}

	@Test
	void losesNothingOfTheStoreWhenItIsKilledBeforeACommit() throws IOException {
		Path copy = this.home.resolve("copy");
		try (AccountIndex index = open()) {
			this.shelf.release("first");
			index.follow();
			index.commit();
			this.shelf.release("second");
			index.follow();
			copy(this.home.resolve("index"), copy);
		}
		try (AccountIndex again = new AccountIndex(this.shelf, copy)) {
			assertThat(total(again, "first OR second")).isEqualTo(2);
		}
	}

	@Test
	void rebuildsWhatIsMissingOrDamagedWithoutAnError() throws IOException {
		this.shelf.release("caseload of many");
		try (AccountIndex index = open()) {
			assertThat(total(index, "caseload")).isOne();
		}
		for (Path file : files()) {
			if (file.toString().endsWith(".cfs")) {
				byte[] bytes = Files.readAllBytes(file);
				bytes[bytes.length / 2] ^= 1;
				Files.write(file, bytes);
			}
		}
		try (AccountIndex index = open()) {
			assertThat(total(index, "caseload")).isOne();
		}
		for (Path file : files()) {
			Files.delete(file);
		}
		try (AccountIndex index = open()) {
			assertThat(total(index, "caseload")).isOne();
		}
	}

	@Test
	void withdrawnTextIsGoneFromEveryFile() throws IOException {
		List<AccountId> others = new ArrayList<>();
		try (AccountIndex index = open()) {
			IntStream.range(0, 200)
				.forEach((i) -> others.add(this.shelf.release("An account of caseloads, number " + i)));
			AccountId withdrawn = this.shelf.release("The " + CANARY + " was heard.");
			index.follow();
			index.commit();
			assertThat(holding()).as("files that hold the canary before").isPositive();
			long paged = index.search(new Search("the")).generation();

			this.shelf.withdraw(withdrawn);
			index.follow();
			assertThat(total(index, CANARY)).isZero();
			index.purge();

			assertThat(holding()).as("files that hold the canary after").isZero();
			assertThat(index.search(new Search("the").page(0, 20, paged)).hits())
				.noneMatch((hit) -> hit.id().equals(withdrawn));
			assertThat(total(index, "caseloads")).isEqualTo(200);
		}
	}

	@Test
	void aCommandBesideTheServerReadsItsLastCommit() {
		this.shelf.release("caseload");
		try (AccountIndex server = open(); AccountIndex command = open()) {
			assertThat(total(server, "caseload")).isOne();

			assertThat(command.readsLastCommit()).isTrue();
			assertThat(total(command, "caseload")).isOne();
			assertThatExceptionOfType(IndexBusy.class).isThrownBy(() -> command.reindex((done, of) -> {
			}));
		}
	}

	@Test
	void countsEveryValueAsIfItsOwnDetailWereNotFiltered() {
		account(HarmCategory.OVERWORK, Region.WALES, "2014-06");
		account(HarmCategory.OVERWORK, Region.LONDON, "2014-07");
		account(HarmCategory.STAFF_SAFETY, Region.WALES, "2014-07");
		try (AccountIndex index = open()) {
			Search wales = new Search("caseload").filtered(List.of(Filter.on(FieldName.REGION, "Wales")));
			Found found = index.search(wales);

			assertThat(found.total()).isEqualTo(2);
			assertThat(counts(found, FieldName.REGION)).containsExactlyInAnyOrder("Wales 2", "London 1");
			assertThat(counts(found, FieldName.HARM)).containsExactlyInAnyOrder("overwork 1", "staff-safety 1");
			assertThat(counts(found, FieldName.MONTH)).containsExactly("2014-06 1", "2014-07 1");

			Found both = index.search(wales.filtered(List.of(Filter.on(FieldName.REGION, "Wales"),
					Filter.on(FieldName.REGION, "London"), Filter.not(FieldName.HARM, "overwork"))));
			assertThat(both.total()).isOne();
			assertThat(counts(both, FieldName.HARM)).containsExactlyInAnyOrder("overwork 2", "staff-safety 1");
		}
	}

	@Test
	void explainsAnEmptyResultByWhatEachPartCosts() {
		account(HarmCategory.OVERWORK, Region.LONDON, "2014-06");
		try (AccountIndex index = open()) {
			Found found = index
				.search(new Search("caseload AND missing").filtered(List.of(Filter.on(FieldName.REGION, "London"))));

			assertThat(found.total()).isZero();
			assertThat(found.stepsBack()).singleElement().satisfies((step) -> {
				assertThat(step.without()).isEqualTo("missing");
				assertThat(step.count()).isOne();
				assertThat(index.search(step.search()).total()).isOne();
			});
		}
	}

	@Test
	void pagesStayWhileAccountsArrive() {
		IntStream.range(0, 30).forEach((i) -> this.shelf.release("caseload " + i));
		try (AccountIndex index = open()) {
			Search search = new Search("caseload").withoutFacets();
			Found first = index.search(search.page(0, 10, 0));
			IntStream.range(0, 30).forEach((i) -> this.shelf.release("caseload caseload " + i));
			index.follow();

			Found second = index.search(search.page(10, 10, first.generation()));
			Found third = index.search(search.page(20, 10, first.generation()));

			assertThat(second.refreshed()).isFalse();
			assertThat(Stream.of(first, second, third).flatMap((found) -> found.hits().stream()).map(Hit::id))
				.hasSize(30)
				.doesNotHaveDuplicates();
			assertThat(total(index, "caseload")).isEqualTo(60);
		}
	}

	@Test
	void countsWhatIsNewAlikeWhetherItIsLittleOrMuch() {
		this.shelf.release("caseload before");
		try (AccountIndex index = open()) {
			Search search = new Search("caseload NOT risk").filtered(List.of(Filter.on(FieldName.REGION, "Wales")));
			long before = index.lastChange();
			this.shelf.release("caseload and risk");
			AccountId gone = this.shelf.release("caseload");
			this.shelf.release("caseload");
			this.shelf.withdraw(gone);
			assertThat(index.newSince(search, before)).isOne();

			IntStream.range(0, 300).forEach((i) -> this.shelf.release((i % 3 == 0) ? "caseload" : "nothing"));
			index.follow();

			assertThat(index.newSince(search, before)).isEqualTo(101);
		}
	}

	@Test
	void sortsByTheWeekOfRelease() {
		AccountId first = new AccountId(1, 3);
		AccountId second = new AccountId(2, 2);
		AccountId third = new AccountId(3, 1);
		this.shelf.put(second, "caseload", Shelf.DETAILS, new Week(2014, 52));
		this.shelf.put(first, "caseload", Shelf.DETAILS, new Week(2014, 47));
		this.shelf.put(third, "caseload", Shelf.DETAILS, new Week(2015, 1));
		try (AccountIndex index = open()) {
			Found found = index.search(new Search("caseload").sorted(Sorting.WEEK_NEWEST));

			assertThat(found.hits()).extracting(Hit::id).containsExactly(third, second, first);
			assertThat(found.hits().getFirst().week()).isEqualTo(new Week(2015, 1));
		}
	}

	@Test
	void showsTheHitsOfEveryOperatorAndOnlyThose() {
		AccountId id = this.shelf
			.release("The risk rose. It was REJECTED twice as not high risk, they said. Nobody rejected the biscuits.");
		try (AccountIndex index = open()) {
			assertThat(marked(index, id, "reject* pre/6 \"high risk\"")).containsExactly("REJECTED", "high risk");
			assertThat(marked(index, id, "rejected /s high")).containsExactly("REJECTED", "high");
			assertThat(marked(index, id, "risk not w/1 high")).containsExactly("risk");
			assertThat(marked(index, id, "biscuit~1 AND NOT missing")).containsExactly("biscuits");
			assertThat(marked(index, id, "(rejected pre/2 twice) w/9 =said")).containsExactly("REJECTED", "twice",
					"said");
			assertThat(index.whole(id, new Search("risk")).orElseThrow().text()).startsWith("The risk rose.");
		}
	}

	@Test
	void offersTheSpellingsOfReleasedAccountsAlone() {
		AccountId kept = this.shelf.release("The caseload was heavy.");
		AccountId withdrawn = this.shelf.release("The caseloud was heavy.");
		try (AccountIndex index = open()) {
			this.shelf.withdraw(withdrawn);
			index.follow();
			index.purge();

			Found found = index.search(new Search("heavy AND caselaod"));
			assertThat(found.total()).isZero();
			assertThat(found.spellings()).containsExactly("heavy AND caseload");
			assertThat(index.all(found.spellings().getFirst(), List.of())).containsExactly(kept);
		}
	}

	@Test
	void findsTheAccountsMostLikeOne() {
		String text = "The hostel had no alarm and the night worker stood alone.";
		AccountId one = this.shelf.release(text);
		AccountId like = this.shelf.release("Another hostel without an alarm, its night worker alone.");
		this.shelf.release("A report told in court.");
		try (AccountIndex index = open()) {
			assertThat(index.like(one, new RedactedText(text, List.of()), 10)).extracting(Hit::id)
				.containsExactly(like);
		}
	}

	@Test
	void doesNotFindWhatOnlyTellsThatSomethingWasTakenOut() {
		AccountId number = this.shelf.release("\uD83D\uDE00 They refused [case number] of [Person A] today.",
				IdentifierKind.CASE_ID);
		AccountId case1 = this.shelf.release("The case of the person was refused in that place on a later date.");
		AccountId hospital = this.shelf.release("Refused at [hospital A] near [place B] since [a date in August 2014].",
				IdentifierKind.LOCATION);
		try (AccountIndex index = open()) {
			for (String sort : List.of("case", "=case", "person", "cas*", "place", "date", "case~1",
					"case w/5 refused")) {
				assertThat(index.all(new Search(sort))).as(sort).containsExactly(case1);
			}
			assertThat(index.all(new Search("hospital AND august"))).containsExactly(hospital);
			assertThat(index.all(new Search("refused pre/6 today"))).as("places are kept").containsExactly(number);
			assertThat(index.all(new Search("refused pre/5 today"))).isEmpty();
			assertThat(index.newSince(new Search("case"), 0)).as("in memory too").isOne();
			Passage whole = index.whole(number, new Search("today")).orElseThrow();
			assertThat(whole.pieces()).filteredOn((piece) -> piece.hit() > 0)
				.extracting(Passage.Piece::text)
				.containsExactly("today");
		}
	}

	@Test
	void anOverBroadWildcardSaysHowToNarrowIt() {
		StringBuilder text = new StringBuilder();
		IntStream.range(0, 1500)
			.forEach((i) -> text.append("ra").append(letters(i)).append(" re").append(letters(i)).append(' '));
		this.shelf.release(text.toString());
		try (AccountIndex index = open()) {
			BadQuery bad = catchThrowableOfType(BadQuery.class, () -> index.search(new Search("r* w/3 risk")));

			assertThat(Wording.of(bad)).contains("r* stands for more than 2,000 words", "such as ra*, re*");
		}
	}

	private static String letters(int number) {
		return Integer.toString(number, 26)
			.chars()
			.mapToObj((c) -> String.valueOf((char) ('a' + Character.digit(c, 26))))
			.reduce("", String::concat);
	}

	private List<String> marked(AccountIndex index, AccountId id, String query) {
		return index.whole(id, new Search(query))
			.orElseThrow()
			.pieces()
			.stream()
			.filter(Passage.Piece::isHit)
			.map(Passage.Piece::text)
			.toList();
	}

	private void account(HarmCategory harm, Region region, String month) {
		this.shelf.release("caseload", new Details(Set.of(harm), IncidentMonth.parse(month), region, Employer.NPS,
				StaffRole.TRAINEE, Basis.HEARD));
	}

	private static List<String> counts(Found found, FieldName field) {
		return found.facets()
			.stream()
			.filter((facet) -> facet.field() == field)
			.flatMap((facet) -> facet.counts().stream())
			.map((Count count) -> count.value() + " " + count.count())
			.toList();
	}

	private AccountIndex open() {
		AccountIndex index = new AccountIndex(this.shelf, this.home.resolve("index"));
		index.readsLastCommit();
		return index;
	}

	private static long total(AccountIndex index, String query) {
		return index.search(new Search(query)).total();
	}

	private long holding() throws IOException {
		long holding = 0;
		for (Path file : files()) {
			if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(CANARY)) {
				holding++;
			}
		}
		return holding;
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(this.home.resolve("index"))) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.getFileName().toString().endsWith(".lock"))
				.toList();
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> paths = Files.walk(from)) {
			for (Path path : paths.toList()) {
				Path target = to.resolve(from.relativize(path).toString());
				if (Files.isDirectory(path)) {
					Files.createDirectories(target);
				}
				else {
					Files.copy(path, target);
				}
			}
		}
	}

}
