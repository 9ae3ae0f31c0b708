package org.chorus.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.chorus.account.AccountId;
import org.chorus.account.Change;
import org.chorus.search.Rebuilding.Meanwhile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RebuildTests {

	private static final String CANARY = "zebedeecanary";

	@TempDir
	private Path home;

	private final Shelf shelf = new Shelf(9);

	/**
	 * Keeps the thread that rebuilds waiting, and nobody else.
	 */
	private final class Gate implements Feed {

		private final CountDownLatch open = new CountDownLatch(1);

		private final long released;

		Gate(long released) {
			this.released = released;
		}

		@Override
		public List<Change> changesAfter(long number, int limit) {
			if (Thread.currentThread().getName().equals("search-index-rebuild")) {
				await(this.open);
			}
			synchronized (RebuildTests.this.shelf) {
				return RebuildTests.this.shelf.changesAfter(number, limit);
			}
		}

		@Override
		public long lastChange() {
			return RebuildTests.this.shelf.lastChange();
		}

		@Override
		public long released() {
			return this.released;
		}

	}

	@Test
	void anIndexOfAnEarlierFormatAnswersWhileTheNewOneIsBuilt() throws IOException {
		AccountId withdrawn = this.shelf.release("The " + CANARY + " was heard.");
		IntStream.range(0, 20).forEach((i) -> this.shelf.release("My caseload was " + i));
		open(this.shelf).close();
		makeEarlier();
		Gate gate = new Gate(21);
		try (AccountIndex index = new AccountIndex(gate, this.home)) {
			index.serve();

			assertThat(index.rebuilding()).contains(new Rebuilding(0, 21, Meanwhile.EARLIER));
			assertThat(total(index, "caseload")).isEqualTo(20);
			this.shelf.withdraw(withdrawn);
			this.shelf.release("Released meanwhile.");
			index.follow();
			assertThat(total(index, CANARY)).as("withdrawn meanwhile").isZero();
			assertThat(total(index, "meanwhile")).isZero();

			gate.open.countDown();
			awaitRebuilt(index);

			assertThat(total(index, "*:*")).isEqualTo(21);
			assertThat(total(index, "meanwhile")).isOne();
			assertThat(folders()).hasSize(1);
			assertThat(filesHold(CANARY)).isFalse();
		}
		try (AccountIndex again = open(this.shelf)) {
			assertThat(again.rebuilding()).isEmpty();
			assertThat(total(again, "*:*")).isEqualTo(21);
		}
	}

	@Test
	void anIndexOfEarlierColumnsAnswersWhileTheNewOneIsBuilt() throws IOException {
		this.shelf.release("They refused my transfer.");
		AccountId withdrawn = this.shelf.release("My manager refuses every case.");
		this.shelf.release("I was told nothing at all.");
		open(this.shelf).close();
		makeVersion3();
		Gate gate = new Gate(3);
		try (AccountIndex index = new AccountIndex(gate, this.home)) {
			index.serve();

			assertThat(index.rebuilding()).contains(new Rebuilding(0, 3, Meanwhile.EARLIER));
			assertThat(total(index, "refuse")).isEqualTo(2);
			assertThat(total(index, "=refuse")).isZero();
			assertThat(total(index, "refusing w/3 cases")).isOne();
			this.shelf.withdraw(withdrawn);
			index.follow();
			assertThat(total(index, "refuse")).isOne();

			gate.open.countDown();
			awaitRebuilt(index);
			assertThat(total(index, "refuse")).isOne();
		}
	}

	@ParameterizedTest
	@CsvSource({ "',not told$', ''", "^overwork, 'missed-supervision,overwork'" })
	void anIndexAnswersWhereValuesCameAtTheEndOfAListAndNotWhereTheyMoved(String then, String replaced)
			throws IOException {
		this.shelf.release("caseload");
		open(this.shelf).close();
		rewrite((data) -> data.computeIfPresent("values", (key, values) -> values.replaceFirst(then, replaced)));
		Gate gate = new Gate(100_000);
		try (AccountIndex index = new AccountIndex(gate, this.home)) {
			index.serve();

			assertThat(index.rebuilding().orElseThrow().meanwhile())
				.isEqualTo(replaced.isEmpty() ? Meanwhile.EARLIER : Meanwhile.NOTHING);
			gate.open.countDown();
			awaitRebuilt(index);
			assertThat(total(index, "caseload")).isOne();
		}
	}

	@Test
	void theOldIndexLosesWithdrawnTextFromItsFilesBeforeTheNewOneIsThere() throws IOException {
		AccountId withdrawn = this.shelf.release("The " + CANARY + " was heard.");
		this.shelf.release("Another.");
		open(this.shelf).close();
		makeEarlier();
		Gate gate = new Gate(2);
		try (AccountIndex index = new AccountIndex(gate, this.home)) {
			index.serve();
			this.shelf.withdraw(withdrawn);
			index.follow();
			index.purge();

			assertThat(filesHold(CANARY)).isFalse();
			gate.open.countDown();
		}
	}

	@Test
	void whereNothingCanAnswerHowFarItHasComeIsSaid() {
		this.shelf.release("caseload");
		Gate gate = new Gate(100_000);
		try (AccountIndex index = new AccountIndex(gate, this.home)) {
			index.serve();

			IndexBuilding building = catchThrowableOfType(IndexBuilding.class, () -> total(index, "caseload"));

			assertThat(building.rebuilding()).isEqualTo(new Rebuilding(0, 100_000, Meanwhile.NOTHING));
			gate.open.countDown();
			awaitRebuilt(index);
			assertThat(total(index, "caseload")).isOne();
		}
	}

	@Test
	void thePresentIndexFollowsWhileItIsBuiltAnewAndAnInterruptedBuildLeavesIt() {
		this.shelf.release("caseload");
		Gate gate = new Gate(1);
		try (AccountIndex index = new AccountIndex(gate, this.home)) {
			index.search(new Search("caseload"));
			index.rebuild();
			this.shelf.release("caseload again");
			index.follow();

			assertThat(index.rebuilding())
				.hasValueSatisfying((rebuilding) -> assertThat(rebuilding.meanwhile()).isEqualTo(Meanwhile.PRESENT));
			assertThat(total(index, "caseload")).isEqualTo(2);
			Thread.ofVirtual().start(() -> {
				pause();
				gate.open.countDown();
			});
		}
		try (AccountIndex again = open(this.shelf)) {
			assertThat(total(again, "caseload")).isEqualTo(2);
		}
	}

	/**
	 * A process of its own indexes and is killed as by {@code kill -9}: while it follows
	 * and commits, and while it rebuilds.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "follow", "rebuild" })
	void losesNothingThatTheStoreHasWhenItIsKilled(String what) throws IOException {
		int acknowledged = indexUntilKilled(what);
		SyntheticFeed store = new SyntheticFeed(KilledIndexing.SEED);
		store.grow(acknowledged);

		try (AccountIndex again = open(store)) {
			assertThat(new HashSet<>(again.all("*:*", List.of())))
				.containsAll(IntStream.range(0, acknowledged).mapToObj((i) -> store.account(i).id()).toList());
			assertThat(folders()).hasSize(1);
		}
	}

	private int indexUntilKilled(String what) throws IOException {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-cp",
				System.getProperty("java.class.path"), KilledIndexing.class.getName(), what, this.home.toString())
			.redirectErrorStream(true)
			.start();
		int acknowledged = 0;
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			String line = lines.readLine();
			while (line != null && acknowledged < KilledIndexing.ENOUGH) {
				acknowledged = line.matches("\\d+") ? Integer.parseInt(line) : acknowledged;
				line = lines.readLine();
			}
		}
		finally {
			process.destroyForcibly();
		}
		assertThat(process.onExit().join().exitValue()).as("it was killed").isEqualTo(137);
		assertThat(acknowledged).isGreaterThanOrEqualTo(KilledIndexing.ENOUGH);
		return acknowledged;
	}

	private AccountIndex open(Feed feed) {
		AccountIndex index = new AccountIndex(feed, this.home);
		index.search(new Search("*:*"));
		return index;
	}

	/**
	 * Marks the index as one whose words were split by earlier rules.
	 */
	private void makeEarlier() throws IOException {
		rewrite((data) -> data.computeIfPresent("format", (key, format) -> format.replaceAll("\\.\\d+\\.", ".0.")));
	}

	private void rewrite(Consumer<Map<String, String>> change) throws IOException {
		IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
		config.setIndexSort(new Sort(new SortField("order", SortField.Type.LONG)));
		try (Directory directory = FSDirectory.open(folders().getFirst());
				IndexWriter writer = new IndexWriter(directory, config)) {
			Map<String, String> data = new HashMap<>(SegmentInfos.readLatestCommit(directory).getUserData());
			change.accept(data);
			writer.setLiveCommitData(data.entrySet());
			writer.commit();
		}
	}

	/**
	 * Marks the index as one of version 3, which had the same columns and did not name
	 * its values.
	 */
	private void makeVersion3() throws IOException {
		rewrite((data) -> {
			data.put("format", "3.-12345.1.10");
			data.remove("values");
		});
	}

	private static void awaitRebuilt(AccountIndex index) {
		Instant end = Instant.now().plus(Duration.ofSeconds(30));
		while (index.rebuilding().isPresent() && Instant.now().isBefore(end)) {
			pause();
		}
		assertThat(index.rebuilding()).isEmpty();
	}

	private static void pause() {
		await(new CountDownLatch(1), 20);
	}

	private static void await(CountDownLatch latch) {
		await(latch, 30_000);
	}

	private static void await(CountDownLatch latch, long milliseconds) {
		try {
			latch.await(milliseconds, java.util.concurrent.TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static long total(AccountIndex index, String query) {
		return index.search(new Search(query)).total();
	}

	private List<Path> folders() throws IOException {
		try (Stream<Path> folders = Files.list(this.home)) {
			return folders.filter(Files::isDirectory).toList();
		}
	}

	private boolean filesHold(String text) throws IOException {
		try (Stream<Path> files = Files.walk(this.home)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (!file.toString().endsWith(".lock")
						&& new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
					return true;
				}
			}
		}
		return false;
	}

}
