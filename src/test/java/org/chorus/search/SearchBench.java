package org.chorus.search;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.chorus.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Measures search beside raw Lucene in one run and prints a table. It is no test: its
 * name keeps it out of the build, {@code mvn test -Dtest=SearchBench} runs it, and
 * {@code -Dchorus.bench=10000,100000} chooses the sizes.
 */
@ServerTest
class SearchBench {

	private static final int WARM = 40;

	private static final int RUNS = 100;

	private final List<String> lines = new ArrayList<>();

	@Autowired
	private MockMvc pages;

	@Autowired
	private SyntheticFeed feed;

	@Autowired
	private AccountIndex index;

	@TestConfiguration
	static class Synthetic {

		@Bean
		SyntheticFeed feed() {
			return new SyntheticFeed(2014);
		}

		@Bean
		@Primary
		AccountIndex synthetic(SyntheticFeed feed) throws Exception {
			return new AccountIndex(feed, Files.createTempDirectory("bench"));
		}

	}

	@Test
	void measure() throws Exception {
		this.index.close();
		for (String size : System.getProperty("chorus.bench", "10000,100000").split(",")) {
			measure(Integer.parseInt(size));
			this.lines.forEach(System.out::println);
			this.lines.clear();
		}
	}

	private void measure(int accounts) throws Exception {
		this.feed.grow(accounts);
		Path home = Files.createTempDirectory("bench-raw");
		try (RawLucene raw = new RawLucene(home)) {
			double rawSeconds = cpu(() -> raw.build(this.feed, accounts));
			double ownSeconds = cpu(() -> {
				this.index.reindex((done, of) -> {
				});
				return 0;
			});
			this.lines.add("");
			this.lines.add(String.format(Locale.ROOT, "### %,d accounts", accounts));
			this.lines.add("");
			this.lines
				.add(String.format(Locale.ROOT, "Indexing, accounts per CPU-second: raw %.0f, product %.0f (%.0f %%)",
						accounts / rawSeconds, accounts / ownSeconds, 100 * rawSeconds / ownSeconds));
			this.lines.add(String.format(Locale.ROOT, "Release to searchable: median %.1f ms", visible()));
			this.lines.add("");
			this.lines.add(
					"| query | found | raw median | door median | door p99 | door / raw | page median | page p99 | page / raw |");
			this.lines.add("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
			for (Map.Entry<String, String> query : this.feed.queries().entrySet()) {
				line(raw, query.getKey(), query.getValue());
			}
		}
		this.index.close();
	}

	private void line(RawLucene raw, String name, String query) throws Exception {
		Search search = new Search(query);
		long found = this.index.search(search).total();
		double[] floor = times(() -> raw.page(name));
		double[] door = times(() -> this.index.search(search));
		String address = this.pages
			.perform(post("/staff/search").param("q", query).with(user("ada").roles("LAWYER")).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		double[] page = times(
				() -> this.pages.perform(get(String.valueOf(address)).with(user("ada").roles("LAWYER"))).andReturn());
		this.lines.add(String.format(Locale.ROOT, "| %s | %,d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |", name,
				found, floor[0], door[0], door[1], door[0] / floor[0], page[0], page[1], page[0] / floor[0]));
	}

	private double visible() {
		double[] times = new double[20];
		for (int i = 0; i < times.length; i++) {
			this.feed.grow(this.feed.size() + 1);
			long begin = System.nanoTime();
			this.index.follow();
			times[i] = (System.nanoTime() - begin) / 1e6;
		}
		Arrays.sort(times);
		return times[times.length / 2];
	}

	/**
	 * Median and 99th percentile of CPU milliseconds on this thread.
	 */
	private static double[] times(Callable<?> act) throws Exception {
		for (int i = 0; i < WARM; i++) {
			act.call();
		}
		double[] times = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			times[i] = 1000 * cpu(act);
		}
		Arrays.sort(times);
		return new double[] { times[RUNS / 2], times[RUNS * 99 / 100] };
	}

	private static double cpu(Callable<?> act) throws Exception {
		long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		act.call();
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
	}

}
