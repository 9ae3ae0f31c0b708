package org.chorus.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Basis;
import org.chorus.account.DisclosedDetails;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.jspecify.annotations.Nullable;

/**
 * All that it takes to make the same file again, but the texts: those stay with their
 * accounts, so that a withdrawal takes them out of here too.
 */
record Recipe(String title, String about, String letter, @Nullable String matter, String maker, int copy, String day,
		String auditHead, boolean demonstration, int pages, String sha256, List<Item> items) {

	Recipe {
		items = List.copyOf(items);
	}

	/**
	 * One account: which text, and what was told of it.
	 */
	record Item(String account, String digest, Set<HarmCategory> harms, int year, int quarter, Employer employer,
			Basis basis, Assurance assurance, String method) {

		Item {
			harms = Set.copyOf(harms);
		}

		static Item of(Account account) {
			Exhibit exhibit = Exhibit.of(account.content());
			DisclosedDetails details = exhibit.details();
			return new Item(account.id().toString(), exhibit.text().digest(), details.harms(), details.year(),
					details.quarter(), details.employer(), details.basis(), exhibit.assurance(), exhibit.method());
		}

		AccountId id() {
			return AccountId.parse(this.account);
		}

		Exhibit exhibit(Account present) {
			return new Exhibit(new DisclosedDetails(this.harms, this.year, this.quarter, this.employer, this.basis),
					present.content().text(), this.assurance, this.method);
		}

	}

	LocalDate date() {
		return LocalDate.parse(this.day);
	}

	BundleContent content(List<Exhibit> exhibits) {
		return new BundleContent(this.title, this.about, this.letter.charAt(0), this.copy, date(), this.auditHead,
				this.demonstration, exhibits);
	}

	Recipe written(int writtenPages, String digest) {
		return new Recipe(this.title, this.about, this.letter, this.matter, this.maker, this.copy, this.day,
				this.auditHead, this.demonstration, writtenPages, digest, this.items);
	}

	Registered entry(Status status) {
		return new Registered(this.copy, this.title, this.letter.charAt(0), date(), this.items.size(), this.pages,
				this.sha256, status);
	}

	/**
	 * Whether a later copy is of the same bundle but holds other texts.
	 */
	boolean isSupersededBy(Recipe later) {
		return later.copy > this.copy && later.title.equals(this.title) && later.letter.equals(this.letter)
				&& Objects.equals(later.matter, this.matter) && !later.digests().equals(digests());
	}

	private Set<String> digests() {
		return this.items.stream().map(Item::digest).collect(Collectors.toSet());
	}

}
