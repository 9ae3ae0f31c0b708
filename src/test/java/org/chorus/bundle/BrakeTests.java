package org.chorus.bundle;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.audit.Chain;
import org.chorus.audit.Entry;
import org.chorus.audit.Trail;
import org.chorus.matter.About;
import org.chorus.matter.Matter;
import org.chorus.matter.Matters;
import org.chorus.staff.Role;
import org.chorus.staff.Staff;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ServerTest
class BrakeTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private Matters matters;

	@Autowired
	private Bundles bundles;

	@Autowired
	private Brake brake;

	@Autowired
	private Consents consents;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Trail trail;

	@Autowired
	private Clock clock;

	@Autowired
	private Staff staff;

	@Test
	void bundlesMadeAtTheSameTimeCannotPassTheNumberOfADay() throws Exception {
		List<Callable<Boolean>> makings = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			AccountId id = file("parallel " + i);
			makings.add(() -> makes("parry", this.brake, List.of(id)));
		}

		assertThat(through(makings)).isEqualTo(3);
		assertThat(this.bundles.of("parry")).hasSize(3);
		assertThat(this.brake.used("parry").bundlesLeft()).isZero();
	}

	@Test
	void bundlesMadeAtTheSameTimeCannotPassTheAccountsOfADay() throws Exception {
		Brake narrow = limited(new Limits(5, 99, Duration.ofHours(24)));
		List<Callable<Boolean>> makings = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			List<AccountId> ids = List.of(file("a" + i), file("b" + i), file("c" + i));
			makings.add(() -> makes("quinn", narrow, ids));
		}

		assertThat(through(makings)).isEqualTo(1);
		assertThat(narrow.used("quinn").accountsLeft()).isEqualTo(2);
	}

	@Test
	void theSameAccountCountsOnceAndADayLaterNotAtAll() {
		Brake narrow = limited(new Limits(2, 99, Duration.ofHours(24)));
		List<AccountId> both = List.of(file("once"), file("twice"));

		assertThat(makes("ruth", narrow, both)).isTrue();
		assertThat(makes("ruth", narrow, both)).isTrue();
		assertThat(makes("ruth", narrow, List.of(file("a third")))).isFalse();

		Brake tomorrow = new Brake(this.jdbc, new Limits(2, 99, Duration.ofHours(24)), this.consents,
				Clock.offset(this.clock, Duration.ofHours(24).plusSeconds(1)));
		assertThat(tomorrow.used("ruth").accountsLeft()).isEqualTo(2);
	}

	@Test
	void aSecondLawyersConsentIsGoodForOneBundleOfThoseAccounts() {
		Brake narrow = limited(new Limits(1, 99, Duration.ofHours(24)));
		Matter matter = matter("sam", file("needed"), file("needed too"));
		assertThat(makes("sam", narrow, matter.accounts())).isFalse();

		works("tina");
		Request request = this.consents.ask(matter, "sam", "tina", "They belong together", 2);
		assertThat(makes("sam", narrow, matter.accounts())).as("while waiting").isFalse();
		assertThatExceptionOfType(NoSuchBundle.class).as("not by oneself")
			.isThrownBy(() -> this.consents.answer(request.id(), "sam", true, "Yes"));
		this.consents.answer(request.id(), "tina", true, "I have read them");

		assertThat(makes("sam", narrow, List.of(matter.accounts().getFirst(), file("another")))).as("other accounts")
			.isFalse();
		assertThat(makes("sam", narrow, matter.accounts())).isTrue();
		assertThat(makes("sam", narrow, matter.accounts())).as("a second time").isFalse();
		assertThat(actions("sam")).contains("export consent asked", "export over the limit");
		assertThat(actions("tina")).contains("export consent given");
	}

	@Test
	void aRefusalOrAConsentTakenBackLetsNothingThrough() {
		Brake none = limited(new Limits(0, 99, Duration.ofHours(24)));
		Matter matter = matter("uma", file("wanted"));

		works("vera");
		Request refused = this.consents.ask(matter, "uma", "vera", "Why not", 1);
		this.consents.answer(refused.id(), "vera", false, "Too much");
		Request back = this.consents.ask(matter, "uma", "vera", "Once more", 1);
		this.consents.answer(back.id(), "vera", true, "Well");
		this.consents.takeBack(back.id(), "uma");

		assertThat(makes("uma", none, matter.accounts())).isFalse();
		assertThatExceptionOfType(NoSuchBundle.class)
			.isThrownBy(() -> this.consents.answer(refused.id(), "vera", true, "Or yes"));
	}

	@Test
	void onlyAnotherLawyerWhoWorksHereCanBeAsked() {
		Matter matter = matter("yves", file("asked of"));
		works("yves");
		works("zita");
		this.staff.add("zoran", Role.REVIEWER, "a password of zoran");
		this.staff.add("zelda", Role.LAWYER, "a password of zelda");
		this.staff.disable("zelda", "adam");

		assertThat(this.consents.others("yves")).contains("zita").doesNotContain("yves", "zoran", "zelda");
		for (String nobody : List.of("yves", "zoran", "zelda", "unknown", "")) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> this.consents.ask(matter, "yves", nobody, "Needed", 1));
		}
		assertThat(actions("yves")).doesNotContain("export consent asked");
	}

	@Test
	void aWithdrawnAccountLeavesWhatWasAskedAndAgreed() {
		Brake none = limited(new Limits(0, 99, Duration.ofHours(24)));
		AccountId gone = file("withdrawn meanwhile");
		AccountId stays = file("still there");
		Matter matter = matter("walt", gone, stays);
		works("wren");
		Request request = this.consents.ask(matter, "walt", "wren", "Needed", 2);
		this.consents.answer(request.id(), "wren", true, "Yes");

		this.accounts.withdraw(gone);

		assertThat(this.consents.find(request.id(), "walt").orElseThrow().accounts()).containsExactly(stays.toString());
		assertThat(makes("walt", none, List.of(stays))).isTrue();
	}

	private void works(String lawyer) {
		this.staff.add(lawyer, Role.LAWYER, "a password of " + lawyer);
	}

	@Test
	void manyBundlesAtOnceUseAConsentOnce() throws Exception {
		Brake none = limited(new Limits(0, 99, Duration.ofHours(24)));
		Matter matter = matter("wanda", file("only once"));
		works("xenia");
		Request request = this.consents.ask(matter, "wanda", "xenia", "Needed", 1);
		this.consents.answer(request.id(), "xenia", true, "Yes");

		List<Callable<Boolean>> makings = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			makings.add(() -> makes("wanda", none, matter.accounts()));
		}

		assertThat(through(makings)).isEqualTo(1);
	}

	@Test
	void aChangeOfTheLimitsIsInTheTrailOnce() {
		new KnownLimits(this.jdbc, new Limits(500, 3, Duration.ofHours(24)), this.trail).look();
		new KnownLimits(this.jdbc, new Limits(500, 3, Duration.ofHours(24)), this.trail).look();
		new KnownLimits(this.jdbc, Limits.USUAL, this.trail).look();

		assertThat(this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 50))
			.filteredOn((entry) -> entry.action().equals("export limits changed"))
			.extracting(Entry::outcome)
			.containsExactly("to 100 accounts, 3 bundles, 24 h", "to 500 accounts, 3 bundles, 24 h");
	}

	@Test
	void whatTheLimitRefusedLeavesNothingAndNoEntryThatClaimsABundle() {
		Brake none = limited(new Limits(0, 99, Duration.ofHours(24)));

		assertThat(makes("yara", none, List.of(file("not today")))).isFalse();

		assertThat(this.bundles.of("yara")).isEmpty();
		assertThat(actions("yara")).doesNotContain("bundle made");
		assertThat(none.used("yara").exports()).isEmpty();
	}

	@Test
	void bundlesMadeAtTheSameTimeAreEachPrintedOnce() throws Exception {
		AtomicInteger printed = new AtomicInteger();
		List<Callable<Boolean>> makings = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			List<AccountId> ids = List.of(file("at once " + i));
			makings.add(
					() -> this.bundles
						.make(new Order("At once", "", 'A', null), ids, new Maker("zoe", "lawyer", Toll.NONE),
								(page, pages) -> printed.addAndGet((page == pages) ? 1 : 0))
						.isPresent());
		}

		assertThat(through(makings)).isEqualTo(6);
		assertThat(printed).as("nobody prints anew for a copy number that another took").hasValue(6);
		assertThat(this.bundles.of("zoe")).extracting(Registered::copy).doesNotHaveDuplicates().hasSize(6);
	}

	@Test
	void theLimitsAreSettings() {
		assertThat(bind(Map.of())).isEqualTo(Limits.USUAL);
		assertThat(bind(
				Map.of("chorus.export.accounts", "7", "chorus.export.bundles", "2", "chorus.export.within", "48h")))
			.isEqualTo(new Limits(7, 2, Duration.ofHours(48)));
	}

	private static Limits bind(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("chorus.export", Limits.class);
	}

	private List<String> actions(String actor) {
		return this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 200)
			.stream()
			.filter((entry) -> entry.actor().equals(actor))
			.map(Entry::action)
			.toList();
	}

	private Brake limited(Limits limits) {
		return new Brake(this.jdbc, limits, this.consents, this.clock);
	}

	private boolean makes(String lawyer, Brake by, List<AccountId> ids) {
		Toll toll = (recipe) -> by.count(lawyer, recipe.items().stream().map(Recipe.Item::id).toList(), recipe.copy());
		try {
			return this.bundles
				.make(new Order("Brake", "", 'A', null), ids, new Maker(lawyer, "lawyer", toll), Progress.NONE)
				.isPresent();
		}
		catch (OverLimit ex) {
			return false;
		}
	}

	private static long through(List<Callable<Boolean>> makings) throws Exception {
		long through = 0;
		try (ExecutorService many = Executors.newFixedThreadPool(makings.size())) {
			for (Future<Boolean> each : many.invokeAll(makings)) {
				through += each.get() ? 1 : 0;
			}
		}
		return through;
	}

	private Matter matter(String lawyer, AccountId... ids) {
		Matter matter = this.matters.create(About.titled("Claim of " + lawyer), lawyer);
		this.matters.add(matter.id(), List.of(ids), lawyer);
		return this.matters.find(matter.id()).orElseThrow();
	}

	private AccountId file(String text) {
		return Filing.released(this.accounts, text);
	}

}
