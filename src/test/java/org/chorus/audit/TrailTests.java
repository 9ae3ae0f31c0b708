package org.chorus.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.chorus.audit.Verdict.Broken;
import org.chorus.audit.Verdict.Intact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true")
class TrailTests {

	@TempDir
	static Path directory;

	@Autowired
	Trail trail;

	@Autowired
	JdbcClient jdbc;

	@DynamicPropertySource
	static void directories(DynamicPropertyRegistry properties) {
		properties.add("chorus.data", () -> directory.resolve("data").toString());
		properties.add("chorus.index", () -> directory.resolve("index").toString());
	}

	@BeforeEach
	void beginAfresh() {
		this.jdbc.sql("DELETE FROM audit_entry").update();
		this.jdbc.sql("UPDATE audit_head SET seq = 0, hash = ?").param(Entry.START).update();
	}

	@Test
	void chainsWhatStaffDoWithATime() {
		this.trail.staff("rowan", "reviewer", "released", "0123", "done");
		this.trail.staff("rowan", "reviewer", "asked", "4567", "done");

		List<Entry> entries = this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 10);

		assertThat(entries).extracting(Entry::seq).containsExactly(2L, 1L);
		assertThat(entries.getFirst().previous()).isEqualTo(entries.getLast().hash());
		assertThat(entries.getFirst().at()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
		assertThat(this.trail.verify(Chain.STAFF)).isEqualTo(new Intact(Chain.STAFF, 2, this.trail.head()));
	}

	@Test
	void keepsOfAMemberTheActAndTheWeekAlone() {
		this.trail.member("filed");

		Entry entry = this.trail.entries(Chain.MEMBER, Long.MAX_VALUE, 1).getFirst();

		assertThat(entry.at()).matches("\\d{4}-W\\d\\d");
		assertThat(entry.actor() + entry.role() + entry.object() + entry.outcome()).isEmpty();
		assertThat(this.trail.verify(Chain.STAFF)).isEqualTo(new Intact(Chain.STAFF, 0, Entry.START));
	}

	@Test
	void givesEveryEntryANumberOfItsOwnWhenManyActAtOnce() throws Exception {
		List<Callable<Void>> acts = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			acts.add(() -> {
				this.trail.staff("rowan", "reviewer", "opened", "x", "done");
				return null;
			});
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			for (var done : threads.invokeAll(acts)) {
				done.get();
			}
		}

		assertThat(this.trail.verify(Chain.STAFF)).isInstanceOfSatisfying(Intact.class,
				(intact) -> assertThat(intact.entries()).isEqualTo(40));
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete", "edit", "reorder", "insert", "truncate" })
	void findsEveryKindOfTampering(String kind) {
		long seed = 20141107;
		Random random = new Random(seed);
		List<Entry> entries = chain(40);
		for (int round = 0; round < 1000; round++) {
			List<Entry> tampered = new ArrayList<>(entries);
			tamper(kind, tampered, random);

			Verifier verifier = new Verifier(Chain.STAFF);
			tampered.forEach(verifier::next);

			assertThat(verifier.end(entries.size(), entries.getLast().hash())).as("seed %d round %d", seed, round)
				.isInstanceOf(Broken.class);
		}
	}

	private static List<Entry> chain(int length) {
		List<Entry> entries = new ArrayList<>();
		String previous = Entry.START;
		for (int i = 1; i <= length; i++) {
			Entry entry = Entry.next(Chain.STAFF, i, "2014-11-07T16:00:00Z",
					new Entry.What("rowan", "lawyer", "opened", "account " + i, "done"), previous);
			previous = entry.hash();
			entries.add(entry);
		}
		return entries;
	}

	private static void tamper(String kind, List<Entry> entries, Random random) {
		int at = random.nextInt(entries.size() - 1);
		switch (kind) {
			case "delete" -> entries.remove(at);
			case "edit" -> {
				Entry old = entries.get(at);
				entries.set(at, new Entry(old.chain(), old.seq(), old.at(), "someone else", old.role(), old.action(),
						old.object(), old.outcome(), old.previous(), old.hash()));
			}
			case "reorder" -> entries.add(at, entries.remove(at + 1));
			case "insert" -> entries.add(at, Entry.next(Chain.STAFF, at + 1, "2014-11-07T16:00:00Z",
					new Entry.What("a", "b", "c", "d", "e"), (at == 0) ? Entry.START : entries.get(at - 1).hash()));
			case "truncate" -> entries.subList(entries.size() - 1 - at, entries.size()).clear();
			default -> throw new AssertionError(kind);
		}
	}

}
