package org.chorus.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chorus.ChorusTest;
import org.chorus.account.Accounts;
import org.chorus.account.State;
import org.chorus.custody.Custody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must never be found, told or let through on the member's pages.
 */
@ChorusTest
@ExtendWith(OutputCaptureExtension.class)
class MemberSafetyTests {

	private static final String NAME = "Quillon Zebedee";

	private static final String STORY = NAME + " gave me work without an induction.";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Intake intake;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Custody custody;

	@Autowired
	private JdbcClient jdbc;

	@Value("${chorus.data}")
	private Path data;

	@BeforeEach
	void open() {
		this.custody.addHoldersOfADemonstration();
	}

	@Test
	void wrongUsedUnknownAndWithdrawnCodesGetTheSamePage() throws Exception {
		String used = slip();
		Member member = new Member(this.mvc);
		String withdrawn = member.begin(used);
		member.tell(STORY, false).open("/approve").send("/approve").open("/withdraw").send("/withdraw");

		String unknownSlip = wrong("/begin", "0000-0000-0000-0000-0000-0000");
		assertThat(wrong("/begin", used)).isEqualTo(unknownSlip);
		assertThat(wrong("/begin", "UUUU-0000-0000-0000-0000-0000")).isEqualTo(unknownSlip);
		String unknownReturn = wrong("/return", "0000 0000 0000 0000 0000 0000");
		assertThat(wrong("/return", withdrawn)).isEqualTo(unknownReturn);
		assertThat(wrong("/return", used.replace('-', ' '))).isEqualTo(unknownReturn);
	}

	@Test
	void nothingOfAWriterIsFoundAnywhere(CapturedOutput log) throws Exception {
		String slip = slip();
		Member member = new Member(this.mvc, Map.of("User-Agent", "CanaryAgent/9", "Referer",
				"https://canary.example/from", "X-Forwarded-For", "203.0.113.77"));
		String returnCode = member.begin(slip);
		member.tell(STORY, false).open("/check").open("/check/compare").open("/approve");
		assertThat(found(NAME)).isEmpty();
		member.send("/approve").open("/account");
		assertThat(member.path).isEqualTo("/account");

		List<String> canaries = List.of(NAME, "Quillon", slip, slip.replace("-", ""), returnCode,
				returnCode.replace(" ", ""), returnCode.replace(' ', '-'), "CanaryAgent", "canary.example",
				"203.0.113.77", "127.0.0.1");

		for (String canary : canaries) {
			assertThat(found(canary)).as("files that hold a canary").isEmpty();
			assertThat(log.getAll()).doesNotContain(canary);
		}
	}

	@Test
	void aWithdrawnTextIsNotInTheFilesOfTheDatabase() throws Exception {
		Member member = new Member(this.mvc);
		member.begin(slip());
		member.tell("The corridor flooded and the bicycle shed with it, marmalade and all.", true)
			.open("/approve")
			.send("/approve");
		assertThat(found("bicycle shed with it")).isNotEmpty();

		member.open("/withdraw").send("/withdraw");
		this.jdbc.sql("PRAGMA wal_checkpoint(TRUNCATE)").query().listOfRows();

		assertThat(found("bicycle shed with it")).isEmpty();
	}

	@Test
	void aFormWithoutItsTokenOrFromElsewhereDoesNothing() throws Exception {
		Member member = new Member(this.mvc);
		member.begin(slip());
		member.tell(STORY, false).open("/approve");
		int before = this.accounts.in(State.FILED).size();
		String digest = member.hidden("/approve")
			.stream()
			.filter((f) -> f[0].equals("digest"))
			.findFirst()
			.orElseThrow()[1];

		member.page = "";
		member.send("/approve", "digest", digest);
		assertThat(member.status).isEqualTo(403);
		member.send("/approve", "digest", digest, "_csrf", "0".repeat(64));
		assertThat(member.status).isEqualTo(403);

		assertThat(this.accounts.in(State.FILED)).hasSize(before);
	}

	@Test
	void anotherMembersKeyOpensNothing() throws Exception {
		Member one = new Member(this.mvc);
		one.begin(slip());
		one.tell(STORY, false);
		Member other = new Member(this.mvc);
		other.begin(slip());

		assertThat(other.open("/step/1").page).doesNotContain("Quillon");
		assertThat(other.open("/check").path).isEqualTo("/step/1");
	}

	@Test
	void aFaultFilesNothingAndKeepsWhatWasTyped(CapturedOutput log) throws Exception {
		Member member = new Member(this.mvc);
		member.begin(slip());
		this.jdbc.sql("ALTER TABLE draft RENAME TO draft_away").update();
		try {
			member.send("/step/1", "text", STORY);
			assertThat(member.page).contains("nothing was filed or sent").contains("Quillon").contains("Try again");
		}
		finally {
			this.jdbc.sql("ALTER TABLE draft_away RENAME TO draft").update();
		}
		assertThat(member.send("/step/1").path).isEqualTo("/step/2");
		member.tell(STORY, false).open("/approve");
		int before = this.accounts.in(State.FILED).size();
		this.jdbc.sql("ALTER TABLE return_link RENAME TO return_link_away").update();
		try {
			member.send("/approve");
			assertThat(member.page).contains("nothing was filed or sent").doesNotContain("return_link");
			assertThat(this.accounts.in(State.FILED)).hasSize(before);
		}
		finally {
			this.jdbc.sql("ALTER TABLE return_link_away RENAME TO return_link").update();
		}

		member.send("/approve");

		assertThat(member.path).isEqualTo("/filed");
		assertThat(this.accounts.in(State.FILED)).hasSize(before + 1);
		assertThat(log.getAll()).doesNotContain("Quillon");
	}

	@Test
	void theFormStaysClosedWithoutThreeKeyHolders() throws Exception {
		String slip = slip();
		List<Map<String, Object>> holders = this.jdbc.sql("SELECT slot, public_half FROM holder").query().listOfRows();
		this.jdbc.sql("DELETE FROM holder WHERE slot = 3").update();
		try {
			Member member = new Member(this.mvc);
			assertThat(member.open("/").page).contains("not open yet").doesNotContain("Begin with a slip");
			assertThat(member.open("/begin").page).contains("Not open yet").doesNotContain("key");
			assertThat(member.send("/begin", "code", slip).page).contains("Your slip stays good");
		}
		finally {
			this.jdbc.sql("DELETE FROM holder").update();
			holders.forEach((holder) -> this.jdbc.sql("INSERT INTO holder (slot, public_half) VALUES (?, ?)")
				.params(holder.get("slot"), holder.get("public_half"))
				.update());
		}
		assertThat(new Member(this.mvc).begin(slip)).hasSize(29);
	}

	private String wrong(String form, String code) throws Exception {
		Member member = new Member(this.mvc).open(form).send(form, "code", code);
		assertThat(member.page).contains("That code does not open anything here");
		assertThat(member.cookies()).isEmpty();
		return member.page.replace(code, "");
	}

	/**
	 * The files of the data directory that hold these words.
	 */
	private List<Path> found(String words) throws IOException {
		List<Path> holding = new ArrayList<>();
		try (Stream<Path> files = Files.walk(this.data)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
				if (bytes.contains(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
					holding.add(file);
				}
			}
		}
		return holding;
	}

	private String slip() {
		return this.intake.issueCodes(1, CodeKind.FIRST).getFirst();
	}

}
