package org.chorus.search;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import org.chorus.Chorus;
import org.chorus.account.Accounts;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Times {@code reindex} of a store of synthetic accounts. Not a test: see
 * docs/benchmarks/search.md. The store stays in {@code target/benchmark} for the next
 * run.
 */
final class ReindexBenchmark {

	private static final int BATCH = 1000;

	private ReindexBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		int accounts = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 100_000;
		Path data = Path.of("target", "benchmark", "store-" + accounts);
		Files.createDirectories(data);
		SpringApplication application = new SpringApplication(Chorus.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setLazyInitialization(true);
		application.setAddCommandLineProperties(false);
		System.setProperty("chorus.data", data.toString());
		System.setProperty("chorus.index", data.resolve("index").toString());
		System.setProperty("logging.level.root", "warn");
		try (ConfigurableApplicationContext context = application.run("--version")) {
			fill(context.getBean(Accounts.class), context.getBean(TransactionTemplate.class), accounts);
			reindex(context.getBean(AccountIndex.class), accounts);
		}
		System.exit(0);
	}

	private static void fill(Accounts store, TransactionTemplate transaction, int accounts) {
		SyntheticFeed feed = new SyntheticFeed(2014);
		for (int from = (int) store.lastChange(); from < accounts; from += BATCH) {
			int begin = from;
			int end = Math.min(accounts, from + BATCH);
			transaction.executeWithoutResult((status) -> IntStream.range(begin, end)
				.forEach((i) -> store.release(store.file(feed.account(i).content()))));
		}
	}

	private static void reindex(AccountIndex index, int accounts) {
		OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		long begin = System.nanoTime();
		long processor = system.getProcessCpuTime();
		index.reindex((done, of) -> System.out.printf(Locale.ROOT, "%,d of %,d%n", done, of));
		double used = (system.getProcessCpuTime() - processor) / 1e9;
		System.out.printf(Locale.ROOT, "%,d accounts in %.0f s by the clock, %.0f s of processor time%n", accounts,
				(System.nanoTime() - begin) / 1e9, used);
	}

}
