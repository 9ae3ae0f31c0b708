package org.chorus.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import com.sun.management.OperatingSystemMXBean;
import org.apache.lucene.store.Directory;
import org.chorus.Chorus;
import org.chorus.search.index.Build;
import org.chorus.search.index.IndexHome;
import org.chorus.staff.Role;
import org.chorus.staff.Staff;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Compares search with raw Lucene in one thread, at each number of accounts that it is
 * given: the index's door, and the page over a real connection. Not a test: see
 * docs/benchmarks/search.md. Indexes stay in {@code target/benchmark} for the next run.
 */
final class SearchBenchmark {

	private static final int WARM = Integer.getInteger("warm", 800);

	private static final int RUNS = Integer.getInteger("runs", 400);

	/**
	 * The machine's pace changes: each takes its turn again and again.
	 */
	private static final int TURNS = 20;

	private static final String PASSWORD = "a long benchmark";

	private static SyntheticFeed feed = new SyntheticFeed(2014);

	private static Path home = Path.of("target", "benchmark");

	private SearchBenchmark() {
	}

	/**
	 * The application over synthetic accounts; not marked, so that no test picks it up.
	 */
	static class Synthetic {

		@Bean
		@Primary
		AccountIndex synthetic() {
			return new AccountIndex(feed, home.resolve("product"));
		}

	}

	public static void main(String[] sizes) throws Exception {
		for (String size : (sizes.length > 0) ? sizes : new String[] { "10000", "100000" }) {
			measure(Integer.parseInt(size));
		}
		System.exit(0);
	}

	private static void measure(int accounts) throws Exception {
		home = Path.of("target", "benchmark", Integer.toString(accounts));
		Files.createDirectories(home);
		print("%n### %,d accounts%n", accounts);
		try (RawLucene raw = new RawLucene(home.resolve("raw"))) {
			index(raw, accounts);
			raw.open();
			pages(raw);
		}
	}

	private static void index(RawLucene raw, int accounts) throws Exception {
		boolean kept = raw.isBuilt();
		if (!kept) {
			warm();
		}
		feed.grow(accounts);
		double floor = kept ? 0 : seconds(() -> raw.build(feed, accounts));
		feed.grow((int) Math.max(accounts, applied()));
		try (AccountIndex index = new AccountIndex(feed, home.resolve("product"))) {
			double own = seconds(() -> index.search(new Search("*:*")).total());
			if (!kept) {
				print("%nIndexing, accounts per CPU-second: raw %,.0f, product %,.0f (%.0f %%)%n", accounts / floor,
						accounts / own, 100 * floor / own);
			}
			ProcessorTime visible = visible(index);
			print("%nRelease to searchable: median %.1f ms, p99 %.1f ms%n", visible.median(), visible.most());
		}
	}

	/**
	 * The last change that the index of an earlier run holds.
	 */
	private static long applied() throws IOException {
		try (IndexHome index = new IndexHome(home.resolve("product"))) {
			String folder = index.current().orElse("");
			if (folder.isEmpty()) {
				return 0;
			}
			try (Directory directory = index.open(folder)) {
				return Build.change(directory);
			}
		}
	}

	/**
	 * Releases accounts one by one and looks for each.
	 */
	private static ProcessorTime visible(AccountIndex index) throws Exception {
		return ProcessorTime.here(50, 100, () -> {
			feed.grow((int) feed.lastChange() + 1);
			index.follow();
			String ref = feed.account((int) feed.lastChange() - 1).id().ref();
			if (index.search(new Search("ref:" + ref).withoutFacets()).total() != 1) {
				throw new IllegalStateException("What was released is not searchable");
			}
			return ref;
		});
	}

	private static void pages(RawLucene raw) throws Exception {
		Path data = Files.createTempDirectory("chorus-benchmark");
		SpringApplication application = new SpringApplication(Chorus.class, Synthetic.class);
		try (ServletWebServerApplicationContext server = (ServletWebServerApplicationContext) application.run(
				"--server.port=0", "--server.address=127.0.0.1", "--chorus.data=" + data, "--logging.level.root=warn",
				"--chorus.web.https=false", "--chorus.staff.second-factor=false")) {
			server.getBean(Staff.class).add("ada", Role.LAWYER, PASSWORD);
			Visitor visitor = new Visitor(server.getWebServer().getPort());
			visitor.signIn("ada", PASSWORD);
			print("%n| query | found | raw | p99 | door | p99 | / raw | page | p99 | / raw | page, whole process | posting, with the audit's commit | p99 |%n");
			print("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|%n");
			warm(visitor);
			Map<String, String> queries = feed.queries();
			queries.keySet()
				.retainAll(List.of(System.getProperty("queries", String.join(" ", queries.keySet())).split(" ")));
			for (Map.Entry<String, String> query : queries.entrySet()) {
				line(raw, server.getBean(AccountIndex.class), visitor, query.getKey(), query.getValue());
			}
		}
	}

	/**
	 * Asks for every page until the compiler has done its work.
	 */
	private static void warm(Visitor visitor) {
		for (int round = 0; round < 2; round++) {
			for (String query : feed.queries().values()) {
				String address = visitor.post("/staff/search", Map.of("q", query));
				for (int i = 0; i < WARM; i++) {
					visitor.get(address);
				}
			}
		}
	}

	private static void line(RawLucene raw, AccountIndex index, Visitor visitor, String name, String query)
			throws Exception {
		Search search = new Search(query);
		long found = index.search(search).total();
		String address = visitor.post("/staff/search", Map.of("q", query));
		ProcessorTime.Watch floors = new ProcessorTime.Watch(() -> raw.page(name), false);
		ProcessorTime.Watch doors = new ProcessorTime.Watch(() -> index.search(search), false);
		ProcessorTime.Watch pages = new ProcessorTime.Watch(() -> visitor.get(address), true);
		ProcessorTime.Watch posts = new ProcessorTime.Watch(() -> visitor.post("/staff/search", Map.of("q", query)),
				true);
		List<ProcessorTime.Watch> turns = List.of(floors, doors, pages);
		for (ProcessorTime.Watch watch : turns) {
			watch.warm(WARM);
		}
		for (int turn = 0; turn < TURNS; turn++) {
			for (ProcessorTime.Watch watch : turns) {
				watch.run(RUNS / TURNS);
			}
		}
		posts.run(RUNS / 4);
		ProcessorTime floor = floors.taken();
		ProcessorTime door = doors.taken();
		ProcessorTime page = pages.taken();
		ProcessorTime posting = posts.taken();
		print("| %s | %,d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n", name,
				found, floor.median(), floor.most(), door.median(), door.most(), door.median() / floor.median(),
				page.median(), page.most(), page.median() / floor.median(), page.process(), posting.median(),
				posting.most());
	}

	/**
	 * The seconds of processor time that work takes, merging in the background included,
	 * but for the making of accounts.
	 */
	private static double seconds(Callable<?> work) throws Exception {
		OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		double making = feed.spent();
		long begin = system.getProcessCpuTime();
		work.call();
		return (system.getProcessCpuTime() - begin) / 1e9 - (feed.spent() - making);
	}

	/**
	 * The compiler's work must not be taken for theirs.
	 */
	private static void warm() throws Exception {
		Path directory = Files.createTempDirectory("chorus-benchmark");
		feed.grow(4000);
		for (int round = 0; round < 2; round++) {
			Path home = directory.resolve(Integer.toString(round));
			try (RawLucene raw = new RawLucene(home.resolve("raw"));
					AccountIndex index = new AccountIndex(feed, home.resolve("product"))) {
				raw.build(feed, 4000);
				index.search(new Search("*:*"));
			}
		}
	}

	private static void print(String line, Object... values) {
		System.out.printf(Locale.ROOT, line, values);
	}

}
