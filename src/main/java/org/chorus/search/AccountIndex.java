package org.chorus.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.search.Query;
import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.RedactedText;
import org.chorus.search.Found.StepBack;
import org.chorus.search.index.Finder;
import org.chorus.search.index.Generation;
import org.chorus.search.index.Likeness;
import org.chorus.search.index.NearCopies;
import org.chorus.search.index.OneAccount;
import org.chorus.search.index.QueryCompiler;
import org.chorus.search.index.Spellings;
import org.chorus.search.language.BadQuery;
import org.chorus.search.language.Clause;
import org.chorus.search.language.Clause.And;
import org.chorus.search.language.QueryReader;
import org.chorus.search.language.ReadAs;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The index of released accounts: what the lawyer's pages, the commands and the bundle
 * search in. It opens itself on first use.
 */
@Service
public class AccountIndex implements AutoCloseable {

	/**
	 * Up to so many new accounts are tried in memory.
	 */
	private static final int FEW = 200;

	private final IndexKeeper keeper;

	@Autowired
	AccountIndex(Accounts accounts, @Value("${chorus.index}") Path home) {
		this(new AccountsFeed(accounts), home);
	}

	AccountIndex(Feed feed, Path home) {
		this.keeper = new IndexKeeper(feed, home);
	}

	/**
	 * A page of what a query finds.
	 * @throws BadQuery where the query is wrong, ambiguous or too broad
	 */
	public Found search(Search search) {
		Clause clause = QueryReader.read(search.query());
		return this.keeper.read(search.generation(), (generation, refreshed) -> {
			Finder.Page page = finder(generation, clause, search.sets()).page(search);
			List<StepBack> back = (page.total() == 0) ? stepsBack(generation, clause, search) : List.of();
			List<String> spellings = (page.total() == 0)
					? new Spellings(generation.getIndexReader()).of(search.query(), clause) : List.of();
			return new Found(ReadAs.words(clause), page.total(), page.hits(), page.facets(), generation.version(),
					refreshed, back, spellings);
		});
	}

	/**
	 * Every account that a query finds, in no order that tells anything.
	 * @throws BadQuery where the query is wrong, ambiguous or too broad
	 */
	public List<AccountId> all(String query, List<Filter> filters) {
		return all(new Search(query).filtered(filters));
	}

	List<AccountId> all(Search search) {
		Clause clause = QueryReader.read(search.query());
		return this.keeper.read(0,
				(generation, refreshed) -> finder(generation, clause, search.sets()).all(search.filters()));
	}

	/**
	 * The whole text of an account with every hit; empty where the query does not find
	 * it.
	 */
	public Optional<Passage> whole(AccountId id, Search search) {
		Clause clause = QueryReader.read(search.query());
		return this.keeper.read(0,
				(generation, refreshed) -> Optional.ofNullable(finder(generation, clause, search.sets()).whole(id)));
	}

	/**
	 * The accounts most like one, by the words that it stands out by.
	 */
	List<Hit> like(AccountId id, RedactedText text, int most) {
		Search search = new Search("*:*").withoutFacets().page(0, most, 0);
		return this.keeper.read(0, (generation, refreshed) -> {
			Query like = Likeness.to(id, text, generation.getIndexReader());
			return new Finder(generation, like, Sets.NOBODYS).page(search).hits();
		});
	}

	/**
	 * The accounts that are near-copies of one, the nearest first.
	 */
	List<Copy> copies(AccountId id) {
		return this.keeper.read(0, (generation, refreshed) -> new NearCopies(generation).of(id));
	}

	/**
	 * The groups of near-copies among the accounts that a search finds.
	 */
	List<List<AccountId>> groups(Search search) {
		Clause clause = QueryReader.read(search.query());
		return this.keeper.read(0, (generation, refreshed) -> new NearCopies(generation)
			.groups(finder(generation, clause, search.sets()).narrowed(search.filters())));
	}

	/**
	 * How many of the accounts released or changed after a change number a search finds,
	 * tried one by one in memory, or in the index where they are many.
	 */
	public long newSince(Search search, long change) {
		Clause clause = QueryReader.read(search.query());
		List<Account> few = this.keeper.released(change).limit(FEW + 1L).toList();
		if (few.size() > FEW) {
			Set<AccountId> found = new HashSet<>(all(search));
			return this.keeper.released(change).filter((account) -> found.contains(account.id())).count();
		}
		return few.stream()
			.filter((account) -> OneAccount.of(account)
				.matches((reader) -> new QueryCompiler(reader, search.sets()).compile(clause), search.filters(),
						search.sets()))
			.count();
	}

	long lastChange() {
		return this.keeper.lastChange();
	}

	/**
	 * Builds the index anew from the store.
	 * @throws IndexBusy where another process holds it
	 */
	public void reindex(Progress progress) {
		boolean[] built = new boolean[1];
		this.keeper.open((done, of) -> {
			built[0] = true;
			progress.at(done, of);
		});
		if (!built[0]) {
			this.keeper.rebuild(progress);
		}
	}

	/**
	 * Whether another process holds the index, so that what it committed last is
	 * searched.
	 */
	public boolean readsLastCommit() {
		this.keeper.open((done, of) -> {
		});
		return this.keeper.readsLastCommit();
	}

	/**
	 * Opens itself without keeping anybody waiting for a rebuild.
	 */
	void serve() {
		this.keeper.serve();
	}

	/**
	 * Builds anew while the present index answers.
	 */
	void rebuild() {
		this.keeper.rebuildBehind();
	}

	/**
	 * Begins a rebuild again that is needed and could not be finished.
	 */
	void mend() {
		this.keeper.mend();
	}

	/**
	 * How far a rebuild has come; empty where none is going on.
	 */
	Optional<Rebuilding> rebuilding() {
		return this.keeper.rebuilding();
	}

	void follow() {
		this.keeper.follow();
	}

	void commit() {
		this.keeper.commit();
	}

	void purge() {
		this.keeper.purge();
	}

	private Finder finder(Generation generation, Clause clause, Sets sets) {
		return new Finder(generation, new QueryCompiler(generation.getIndexReader(), sets).compile(clause), sets);
	}

	/**
	 * What leaving out one filter or one part of the query would find, most first.
	 */
	private List<StepBack> stepsBack(Generation generation, Clause clause, Search search) throws IOException {
		List<StepBack> steps = new ArrayList<>();
		for (Filter filter : search.filters()) {
			List<Filter> rest = search.filters().stream().filter((other) -> !other.equals(filter)).toList();
			long count = finder(generation, clause, search.sets()).count(rest);
			steps.add(new StepBack(filter.inWords(), search.filtered(rest), count));
		}
		if (clause instanceof And and) {
			for (Clause part : and.parts()) {
				List<Clause> rest = and.parts().stream().filter((other) -> other != part).toList();
				Clause without = (rest.size() == 1) ? rest.getFirst() : new And(rest);
				long count = finder(generation, without, search.sets()).count(search.filters());
				steps.add(new StepBack(ReadAs.words(part), search.asking(without.written()), count));
			}
		}
		return steps.stream()
			.filter((step) -> step.count() > 0)
			.sorted((one, other) -> Long.compare(other.count(), one.count()))
			.toList();
	}

	@Override
	public void close() {
		this.keeper.close();
	}

}
