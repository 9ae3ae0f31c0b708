package org.chorus.bundle;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
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
import org.chorus.staff.SignedIn;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ServerTest
class ExportPagesTests {

	@Autowired
	private MockMvc browser;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Matters matters;

	@Autowired
	private Bundles bundles;

	@Autowired
	private Brake brake;

	@Autowired
	private Trail trail;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private HikariDataSource store;

	@Autowired
	private Staff staff;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void aCancelledExportLeavesNothingAndIsNotCounted() throws Exception {
		Matter matter = matter("abe", file("cancelled"));
		String making;
		try (Held held = new Held()) {
			making = String.valueOf(location(make(matter, "abe")));
			assertThat(making).startsWith("/staff/bundles/making/");
			assertThat(text(get(making, "abe"))).contains("Being made", "<progress", "pages", "Cancel");
			assertThat(location(make(matter, "abe"))).as("pressed twice").isEqualTo(making);
			post(making + "/cancel", Map.of(), "abe");
		}

		assertThat(ended(making, "abe")).contains("<h1>Cancelled</h1>", "Nothing was kept");
		assertThat(this.bundles.of("abe")).isEmpty();
		assertThat(this.brake.used("abe").exports()).isEmpty();
		assertThat(actions("abe")).contains("bundle not made").doesNotContain("bundle made");
		assertThat(get(making, "eve").getStatus()).isEqualTo(404);
	}

	@Test
	void onAFullDiskNothingIsKeptOrCounted() throws Exception {
		AccountId[] ids = IntStream.range(0, 40).mapToObj((i) -> file("no room " + i)).toArray(AccountId[]::new);
		Matter matter = matter("bob", ids);
		String page;
		try (NoRoom full = new NoRoom()) {
			page = ended(location(make(matter, "bob")), "bob");
		}

		assertThat(page).contains("We could not save this", "nothing was counted");
		assertThat(this.bundles.of("bob")).isEmpty();
		assertThat(this.brake.used("bob").exports()).isEmpty();
		assertThat(actions("bob")).doesNotContain("bundle made");
		assertThat(location(make(matter, "bob"))).as("once there is room").isEqualTo("/staff/bundles");
	}

	@Test
	void theTrailNamesTheCopyBeforeTheFirstByteLeaves() throws Exception {
		Matter matter = matter("cleo", file("in the trail first"));
		assertThat(location(make(matter, "cleo"))).isEqualTo("/staff/bundles");
		Registered made = this.bundles.of("cleo").getFirst();
		assertThat(objects("cleo", "bundle made")).containsExactly("copy " + made.number() + ", 1 accounts");

		this.jdbc.sql("CREATE TRIGGER mute BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'no trail'); END")
			.update();
		MockHttpServletResponse refused;
		try {
			refused = post("/staff/bundles/" + made.copy() + "/file", Map.of("volume", "1"), "cleo");
		}
		finally {
			this.jdbc.sql("DROP TRIGGER mute").update();
		}

		assertThat(refused.getStatus()).isEqualTo(500);
		assertThat(refused.getContentAsByteArray()).isEmpty();
	}

	@Test
	void aMatterOfWithdrawnAccountsMakesNothingAndSaysSo() throws Exception {
		AccountId gone = file("gone");
		Matter matter = matter("dora", gone);
		this.accounts.withdraw(gone);

		assertThat(text(post("/staff/bundles", Map.of("matter", matter.id().value()), "dora")))
			.contains("No account of this matter is released", "1 account was withdrawn since you last looked");
		assertThat(ended(location(make(matter, "dora")), "dora")).contains("Nothing to make a bundle of");
		assertThat(this.brake.used("dora").exports()).isEmpty();
	}

	@Test
	void thePageSaysWhatIsLeftOfADayAndWhatPasses() throws Exception {
		String page = text(post("/staff/bundles", Map.of("matter", matter("emma", file("left")).id().value()), "emma"));

		assertThat(page).contains("Before export: ", " of 10 pass", "one lawyer can export 100 accounts and 3 bundles",
				"You have 100 and 3 left", "The parties are not named", "No reply is asked by a time to come");
	}

	@Test
	void beyondTheLimitASecondLawyerIsAskedAndAgrees() throws Exception {
		Matter matter = matter("fay", file("one of four"));
		for (int i = 0; i < 3; i++) {
			assertThat(location(make(matter, "fay"))).isEqualTo("/staff/bundles");
		}
		Map<String, String> which = Map.of("matter", matter.id().value());

		assertThat(text(post("/staff/bundles", which, "fay"))).contains("This would be your bundle number 4 today; "
				+ "one lawyer can make 3. Ask a second lawyer, or wait until ", "Ask a second lawyer</button>");
		assertThat(ended(location(make(matter, "fay")), "fay")).contains("More than one lawyer can export");
		this.staff.add("fay", Role.LAWYER, "a password of fay");
		this.staff.add("gus", Role.LAWYER, "a password of gus");
		this.staff.add("gwen", Role.REVIEWER, "a password of gwen");
		assertThat(text(post("/staff/bundles/consent/new", which, "fay"))).contains("Who is asked", ">gus</option>")
			.doesNotContain(">fay</option>", ">gwen</option>");
		assertThat(text(post("/staff/bundles/consent",
				Map.of("matter", matter.id().value(), "second", "fay", "why", ""), "fay")))
			.contains("Choose the lawyer to ask", "Write why");
		String request = location(post("/staff/bundles/consent",
				Map.of("matter", matter.id().value(), "second", "gus", "why", "A supplement is due"), "fay"));
		assertThat(text(get(request, "fay"))).contains("<h1>Waiting for gus</h1>", "A supplement is due")
			.doesNotContain(">Agree<");
		assertThat(get(request, "eve").getStatus()).isEqualTo(404);

		assertThat(text(get("/staff/bundles", "gus"))).contains("fay asks you to agree to an export", request);
		assertThat(text(post(request + "/agree", Map.of("said", ""), "gus"))).contains("Write why");
		post(request + "/agree", Map.of("said", "I know the case"), "gus");

		assertThat(text(get(request, "fay"))).contains("gus agreed", "I know the case");
		assertThat(text(post("/staff/bundles", which, "fay"))).contains("gus agreed to this export");
		assertThat(location(make(matter, "fay"))).isEqualTo("/staff/bundles");
		assertThat(this.bundles.of("fay")).hasSize(4);
		assertThat(text(get(request, "fay"))).contains("The bundle was made");
	}

	@Test
	void aTitleThatIsTooLongIsToldAtItsField() throws Exception {
		Matter matter = matter("hal", file("long title"));

		assertThat(text(post("/staff/bundles/make",
				Map.of("matter", matter.id().value(), "title", "x".repeat(5000), "letter", "A"), "hal")))
			.contains("href=\"#title\"", "1 to 200 characters on one line. This has 5,000");
		assertThat(this.bundles.of("hal")).isEmpty();
	}

	@Test
	void sectionsPresetAndOrderOfTheMatterReachThePages() throws Exception {
		Matter matter = matter("ida", file("Alpha text"), file("Beta text"));
		this.matters.arrange(matter.id(),
				List.of(new org.chorus.matter.Section(org.chorus.account.HarmCategory.OVERWORK, "Seventy cases each",
						"What the figures say.")),
				"ida");

		post("/staff/bundles/make", Map.of("matter", matter.id().value(), "title", "Claim", "letter", "C", "preset",
				"PD5B", "arrangement", "AS_GIVEN", "language", "WELSH"), "ida");

		Matter chosen = this.matters.find(matter.id()).orElseThrow();
		assertThat(chosen.printing().preset()).isEqualTo("PD5B");
		assertThat(chosen.printing().asGiven()).isTrue();
		assertThat(chosen.printing().language()).isEqualTo("cy");
		Rebuilt.File file = (Rebuilt.File) this.bundles.rebuild(this.bundles.of("ida").getFirst().copy(), "ida");
		try (org.apache.pdfbox.pdmodel.PDDocument document = org.apache.pdfbox.Loader.loadPDF(file.pdf())) {
			assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document))
				.contains("Adran 1: Seventy cases each", "What the figures say.", "C1", "C2")
				.containsSubsequence("Alpha text", "Beta text");
		}
	}

	@Test
	void lateAccountsComeAsASupplementAndTheScheduleGoesWithTheLetter() throws Exception {
		Matter matter = matter("jo", file("early"));
		make(matter, "jo");
		int copy = this.bundles.of("jo").getFirst().copy();
		String supplement = "/staff/bundles/" + copy + "/supplement";

		assertThat(ended(location(post(supplement, Map.of(), "jo")), "jo")).contains("none that the copy lacks");
		this.matters.add(matter.id(), List.of(file("late")), "jo");
		assertThat(location(post(supplement, Map.of(), "jo"))).isEqualTo("/staff/bundles");

		assertThat(this.bundles.of("jo").getFirst().earlier()).isEqualTo(copy);
		assertThat(this.brake.used("jo").exports()).hasSize(2);
		assertThat(text(get("/staff/bundles", "jo"))).contains("Supplement to copy ");
		MockHttpServletResponse schedule = post("/staff/bundles/" + copy + "/schedule", Map.of("form", "csv"), "jo");
		assertThat(schedule.getContentType()).startsWith("text/csv");
		assertThat(text(schedule)).contains("A1").doesNotContain("early");
		assertThat(text(post("/staff/bundles/" + copy + "/schedule", Map.of("form", "html"), "jo"))).contains("<table");
		assertThat(post(supplement, Map.of(), "eve").getStatus()).isEqualTo(404);
		assertThat(text(post("/staff/bundles/" + copy + "/schedule", Map.of("form", "csv"), "eve")))
			.contains("There is no such copy among yours");
	}

	private MockHttpServletResponse make(Matter matter, String lawyer) throws Exception {
		return post("/staff/bundles/make",
				Map.of("matter", matter.id().value(), "title", matter.title(), "letter", "A"), lawyer);
	}

	/**
	 * The page of an export that has come to its end.
	 */
	private String ended(String making, String lawyer) throws Exception {
		String page;
		do {
			page = text(get(making, lawyer));
		}
		while (page.contains("<h1>Being made</h1>"));
		return page;
	}

	private List<String> actions(String actor) {
		return entries(actor).stream().map(Entry::action).toList();
	}

	private List<String> objects(String actor, String action) {
		return entries(actor).stream().filter((entry) -> entry.action().equals(action)).map(Entry::object).toList();
	}

	private List<Entry> entries(String actor) {
		return this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 200)
			.stream()
			.filter((entry) -> entry.actor().equals(actor))
			.toList();
	}

	private Matter matter(String lawyer, AccountId... ids) {
		Matter matter = this.matters.create(About.titled("Claim of " + lawyer), lawyer);
		this.matters.add(matter.id(), new ArrayList<>(List.of(ids)), lawyer);
		return this.matters.find(matter.id()).orElseThrow();
	}

	private AccountId file(String text) {
		return Filing.released(this.accounts, text);
	}

	private MockHttpServletResponse get(String path, String lawyer) throws Exception {
		return answer(MockMvcRequestBuilders.get(path), lawyer);
	}

	private MockHttpServletResponse post(String path, Map<String, String> form, String lawyer) throws Exception {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path).with(csrf());
		form.forEach(request::param);
		return answer(request, lawyer);
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String lawyer) throws Exception {
		return this.browser.perform(request.with(SignedIn.as(lawyer, Role.LAWYER))).andReturn().getResponse();
	}

	private static String text(MockHttpServletResponse answer) throws Exception {
		return answer.getContentAsString();
	}

	private static String location(MockHttpServletResponse answer) {
		return String.valueOf(answer.getRedirectedUrl());
	}

	/**
	 * A store that cannot grow: SQLite answers as it does on a full disk. The bound is a
	 * connection's own, so every one of the pool gets it.
	 */
	private final class NoRoom implements AutoCloseable {

		private static final long USUAL = 1073741823;

		private final JdbcClient jdbc = ExportPagesTests.this.jdbc;

		NoRoom() throws SQLException {
			this.jdbc.sql("CREATE TABLE filler (content BLOB)").update();
			bound(1);
			assertThatException().isThrownBy(() -> {
				while (true) {
					this.jdbc.sql("INSERT INTO filler VALUES (zeroblob(3000))").update();
				}
			}).havingRootCause().withMessageContaining("database or disk is full");
		}

		private void bound(long pages) throws SQLException {
			HikariDataSource source = ExportPagesTests.this.store;
			List<Connection> all = new ArrayList<>();
			try {
				for (int i = 0; i < source.getMaximumPoolSize(); i++) {
					Connection connection = source.getConnection();
					all.add(connection);
					try (Statement statement = connection.createStatement()) {
						statement.execute("PRAGMA max_page_count = " + pages);
					}
				}
			}
			finally {
				for (Connection connection : all) {
					connection.close();
				}
			}
		}

		@Override
		public void close() throws SQLException {
			bound(USUAL);
			this.jdbc.sql("DROP TABLE filler").update();
		}

	}

	/**
	 * Holds the store's one place to write, so that nothing can be registered meanwhile.
	 */
	private final class Held implements AutoCloseable {

		private final CountDownLatch let = new CountDownLatch(1);

		private final Thread holder;

		Held() throws InterruptedException {
			CountDownLatch taken = new CountDownLatch(1);
			this.holder = Thread.ofPlatform()
				.start(() -> ExportPagesTests.this.transaction.executeWithoutResult((status) -> {
					ExportPagesTests.this.jdbc.sql("UPDATE export_limits SET one = 1").update();
					taken.countDown();
					try {
						this.let.await(8, TimeUnit.SECONDS);
					}
					catch (InterruptedException ex) {
						Thread.currentThread().interrupt();
					}
				}));
			taken.await();
		}

		@Override
		public void close() throws InterruptedException {
			this.let.countDown();
			this.holder.join();
		}

	}

}
