package org.chorus.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chorus.account.AccountId;
import org.chorus.search.language.BadQuery;
import org.chorus.search.language.Wording;

/**
 * For each term of a list: how many accounts of a set it finds, and how many that no
 * other term finds.
 *
 * @param accounts how many accounts the set holds
 * @param found how many any term finds
 */
record TermReport(List<Line> lines, long accounts, long found) {

	/**
	 * A term. One that finds nothing stays in the table.
	 *
	 * @param problem what is wrong with it; empty where nothing is
	 */
	record Line(String term, long accounts, long only, String problem) {
	}

	static TermReport of(List<String> terms, Set<AccountId> set, AccountIndex index, Sets sets) {
		Map<String, Set<AccountId>> found = new HashMap<>();
		Map<String, String> problems = new HashMap<>();
		Map<AccountId, Integer> times = new HashMap<>();
		for (String term : terms) {
			try {
				Set<AccountId> here = new HashSet<>(index.all(new Search(term).over(sets)));
				here.retainAll(set);
				here.forEach((id) -> times.merge(id, 1, Integer::sum));
				found.put(term, here);
			}
			catch (BadQuery ex) {
				problems.put(term, Wording.of(ex));
			}
		}
		List<Line> lines = new ArrayList<>();
		for (String term : terms) {
			Set<AccountId> here = found.getOrDefault(term, Set.of());
			long only = here.stream().filter((id) -> times.getOrDefault(id, 0) == 1).count();
			lines.add(new Line(term, here.size(), only, problems.getOrDefault(term, "")));
		}
		return new TermReport(lines, set.size(), times.size());
	}

	String csv() {
		StringBuilder csv = new StringBuilder(Csv.line(List.of("term", "accounts", "only this term", "problem")));
		this.lines.forEach((line) -> csv.append(
				Csv.line(List.of(line.term, Long.toString(line.accounts), Long.toString(line.only), line.problem))));
		return csv.toString();
	}

}
