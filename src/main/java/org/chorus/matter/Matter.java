package org.chorus.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chorus.account.AccountId;
import org.chorus.account.HarmCategory;

/**
 * A legal matter and the accounts gathered for it.
 *
 * @param about what it is, to whom it is addressed and by when
 * @param lawyers the sign-in names of who may see it
 * @param accounts in the order of their tabs
 * @param sections what a lawyer wrote over them, or put in an order, in that order; a
 * harm that is not named follows in its usual place
 * @param dropped what lawyers took out, the latest first
 * @param printing how its bundles are to be printed
 * @param withdrawn the tabs of accounts that left because their writers withdrew them,
 * until a lawyer has taken note
 * @param gone every account that left so
 */
public record Matter(MatterId id, About about, Set<String> lawyers, List<AccountId> accounts, List<Section> sections,
		Printing printing, List<Dropped> dropped, List<Integer> withdrawn, List<Gone> gone) {

	public Matter {
		lawyers = Set.copyOf(lawyers);
		accounts = List.copyOf(accounts);
		sections = List.copyOf(sections);
		dropped = List.copyOf(dropped);
		withdrawn = List.copyOf(withdrawn);
		gone = List.copyOf(gone);
	}

	static Matter begun(MatterId id, About about, String lawyer) {
		return new Matter(id, about, Set.of(lawyer), List.of(), List.of(), Printing.USUAL, List.of(), List.of(),
				List.of());
	}

	public String title() {
		return this.about.title();
	}

	/**
	 * A section for each of these harms, in the lawyers' order.
	 */
	public List<Section> sectionsOf(Collection<HarmCategory> harms) {
		Stream<Section> usual = harms.stream()
			.sorted()
			.distinct()
			.filter((harm) -> this.sections.stream().noneMatch((section) -> section.harm() == harm))
			.map(Section::plain);
		return Stream.concat(this.sections.stream().filter((section) -> harms.contains(section.harm())), usual)
			.toList();
	}

	Matter withAbout(About changed) {
		return new Matter(this.id, changed, this.lawyers, this.accounts, this.sections, this.printing, this.dropped,
				this.withdrawn, this.gone);
	}

	Matter withLawyer(String more) {
		Set<String> all = new LinkedHashSet<>(this.lawyers);
		all.add(more);
		return new Matter(this.id, this.about, all, this.accounts, this.sections, this.printing, this.dropped,
				this.withdrawn, this.gone);
	}

	Matter withSections(List<Section> changed) {
		return new Matter(this.id, this.about, this.lawyers, this.accounts, changed, this.printing, this.dropped,
				this.withdrawn, this.gone);
	}

	Matter withPrinting(Printing changed) {
		return new Matter(this.id, this.about, this.lawyers, this.accounts, this.sections, changed, this.dropped,
				this.withdrawn, this.gone);
	}

	/**
	 * With these at the end; one that is in already keeps its place.
	 */
	Matter withAccounts(Collection<AccountId> more) {
		Set<AccountId> all = new LinkedHashSet<>(this.accounts);
		all.addAll(more);
		return with(List.copyOf(all), this.dropped.stream().filter((each) -> !more.contains(each.account())).toList());
	}

	/**
	 * With an account at a place, 1 for the first; a number beyond the ends means the
	 * nearer end.
	 */
	Matter withMoved(AccountId account, int place) {
		List<AccountId> order = new ArrayList<>(this.accounts);
		if (order.remove(account)) {
			order.add(Math.clamp(place - 1L, 0, order.size()), account);
		}
		return with(order, this.dropped);
	}

	Matter without(AccountId account, String by, String why) {
		int at = this.accounts.indexOf(account);
		if (at < 0) {
			return this;
		}
		List<Dropped> out = new ArrayList<>(List.of(new Dropped(account, at + 1, by, why)));
		out.addAll(this.dropped);
		return with(this.accounts.stream().filter((each) -> !each.equals(account)).toList(), out);
	}

	Matter withBack(AccountId account) {
		return this.dropped.stream()
			.filter((each) -> each.account().equals(account))
			.findFirst()
			.map((each) -> withAccounts(List.of(account)).withMoved(account, each.place()))
			.orElse(this);
	}

	/**
	 * Without any trace of an account but which it was and the number of its tab.
	 */
	Matter withoutWithdrawn(AccountId account) {
		List<Integer> tabs = new ArrayList<>(this.withdrawn);
		List<Gone> all = new ArrayList<>(this.gone);
		if (this.accounts.contains(account)) {
			tabs.add(this.accounts.indexOf(account) + 1);
			all.add(new Gone(account, tabs.getLast()));
		}
		return new Matter(this.id, this.about, this.lawyers,
				this.accounts.stream().filter((each) -> !each.equals(account)).toList(), this.sections, this.printing,
				this.dropped.stream().filter((each) -> !each.account().equals(account)).toList(), tabs, all);
	}

	Matter withWithdrawalsSeen() {
		return new Matter(this.id, this.about, this.lawyers, this.accounts, this.sections, this.printing, this.dropped,
				List.of(), this.gone);
	}

	boolean holds(AccountId account) {
		return this.accounts.contains(account)
				|| this.dropped.stream().anyMatch((each) -> each.account().equals(account));
	}

	private Matter with(List<AccountId> order, List<Dropped> out) {
		return new Matter(this.id, this.about, this.lawyers, order, this.sections, this.printing, out, this.withdrawn,
				this.gone);
	}

}
