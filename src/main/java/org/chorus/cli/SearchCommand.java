package org.chorus.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.chorus.account.Labelled;
import org.chorus.search.AccountIndex;
import org.chorus.search.Facet;
import org.chorus.search.Found;
import org.chorus.search.Hit;
import org.chorus.search.IndexBusy;
import org.chorus.search.Passage;
import org.chorus.search.Search;
import org.chorus.search.SearchTrail;
import org.chorus.search.language.BadQuery;
import org.chorus.search.language.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The lawyer's query language from a terminal.
 */
@Component
@Command(name = "search", description = "Searches the released accounts.", mixinStandardHelpOptions = true)
class SearchCommand implements Callable<Integer> {

	private static final String OPERATOR = "operator";

	@Parameters(paramLabel = "QUERY", arity = "1", description = "for instance: (refus* OR reject*) w/10 \"high risk\"")
	@Nullable String query;

	@Option(names = "--facets", description = "count by harm, region, employer, role, month and basis")
	boolean facets;

	@Option(names = "--json", description = "print one object of JSON")
	boolean json;

	@Option(names = "--text", description = "print each account's approved text")
	boolean text;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "at most so many accounts; 0: all")
	int limit;

	@Spec
	@Nullable CommandSpec spec;

	private final ObjectProvider<AccountIndex> index;

	private final ObjectProvider<SearchTrail> trail;

	SearchCommand(ObjectProvider<AccountIndex> index, ObjectProvider<SearchTrail> trail) {
		this.index = index;
		this.trail = trail;
	}

	@Override
	public Integer call() {
		String asked = Objects.requireNonNull(this.query);
		if (this.limit < 0) {
			throw new BadInput("the limit is 0 for all, or the number of accounts wanted");
		}
		PrintWriter err = Objects.requireNonNull(this.spec).commandLine().getErr();
		try {
			AccountIndex accounts = this.index.getObject();
			if (accounts.readsLastCommit()) {
				err.println("Another process holds the index; this is what it had written last.");
			}
			Found found = accounts
				.search(new Search(asked).page(0, (this.limit == 0) ? Integer.MAX_VALUE : this.limit, 0));
			this.trail.getObject().searched(OPERATOR, OPERATOR, asked, found.total());
			print(asked, found);
			return Exit.DONE;
		}
		catch (BadQuery ex) {
			pointAt(err, asked, ex);
			return Exit.BAD_INPUT;
		}
		catch (IndexBusy ex) {
			err.println("chorus search: another process holds the index and has not written it yet; try again soon");
			return Exit.NO;
		}
	}

	private static void pointAt(PrintWriter err, String asked, BadQuery bad) {
		err.println("chorus search: " + Wording.of(bad));
		err.println("  " + asked.replaceAll("\\s", " "));
		err.println("  " + " ".repeat(bad.at().begin()) + "^".repeat(Math.max(1, bad.at().end() - bad.at().begin())));
		bad.choices().forEach((choice) -> err.println("  " + choice));
	}

	private void print(String asked, Found found) {
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		if (this.json) {
			out.println(JsonMapper.builder().build().writeValueAsString(object(asked, found)));
			return;
		}
		out.println("Read as: " + found.readAs());
		out.println(found.total() + ((found.total() == 1) ? " account" : " accounts"));
		found.hits().forEach((hit) -> print(out, hit));
		found.stepsBack().forEach((step) -> out.println("  " + step.count() + " without " + step.without()));
		if (this.facets) {
			found.facets().forEach((facet) -> print(out, facet));
		}
	}

	private void print(PrintWriter out, Hit hit) {
		out.println();
		out.println(String.join("  ", hit.ref(), hit.details().month().toString(), hit.details().region().label(),
				hit.details().employer().label(), hit.details().role().label(), String.join(", ", harms(hit))));
		if (this.text) {
			out.println(hit.text());
		}
		else {
			hit.passages().forEach((passage) -> out.println("  " + line(passage)));
		}
	}

	private static String line(Passage passage) {
		StringBuilder line = new StringBuilder(passage.cutBefore() ? "... " : "");
		passage.pieces().forEach((piece) -> line.append(piece.isHit() ? "*" + piece.text() + "*" : piece.text()));
		return line.append(passage.cutAfter() ? " ..." : "").toString().replaceAll("\\s+", " ");
	}

	private static void print(PrintWriter out, Facet facet) {
		out.println();
		out.println(Wording.of("search.field." + facet.field().label()));
		facet.counts().forEach((count) -> out.printf("%8d  %s%n", count.count(), count.value()));
	}

	private Map<String, Object> object(String asked, Found found) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("query", asked);
		object.put("total", found.total());
		object.put("hits", found.hits().stream().map(this::object).toList());
		Map<String, Object> counts = new LinkedHashMap<>();
		for (Facet facet : found.facets()) {
			Map<String, Long> values = new LinkedHashMap<>();
			facet.counts().forEach((count) -> values.put(count.value(), count.count()));
			counts.put(facet.field().label(), values);
		}
		object.put("facets", counts);
		return object;
	}

	private Map<String, Object> object(Hit hit) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("ref", hit.ref());
		object.put("harms", harms(hit));
		object.put("month", hit.details().month().toString());
		object.put("region", hit.details().region().label());
		object.put("employer", hit.details().employer().label());
		object.put("role", hit.details().role().label());
		if (this.text) {
			object.put("text", hit.text());
		}
		return object;
	}

	private static List<String> harms(Hit hit) {
		return hit.details().harms().stream().map(Labelled::label).toList();
	}

}
