package org.chorus.bundle;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
 * All that it takes to make the same files again, but the texts: those stay with their
 * accounts, so that a withdrawal takes them out of here too.
 *
 * @param language of its own words; a recipe that names none is in English
 * @param sealer who sealed it; empty where nobody did
 * @param earlier the copy that this is a supplement to; 0 for none
 * @param limit the most pages of a volume, as it came out; 0 where that was not kept
 */
record Recipe(Cover cover, Language language, String letter, Preset preset, List<Opening> openings, boolean asGiven,
		@Nullable String matter, String maker, int copy, String day, String auditHead, boolean demonstration,
		String sealer, int earlier, Integer limit, List<File> files, List<Item> items) {

	Recipe {
		language = Objects.requireNonNullElse(language, Language.ENGLISH);
		limit = Objects.requireNonNullElse(limit, BundleWriter.UNKNOWN);
		openings = List.copyOf(openings);
		files = List.copyOf(files);
		items = List.copyOf(items);
	}

	/**
	 * What the cover says, its dates as words.
	 */
	record Cover(String title, String shortTitle, String about, String recipient, @Nullable String letterDate,
			@Nullable String replyBy) {

		static Cover of(Front front) {
			LocalDate letter = front.letterDate();
			LocalDateTime reply = front.replyBy();
			return new Cover(front.title(), front.shortTitle(), front.about(), front.recipient(),
					(letter != null) ? letter.toString() : null, (reply != null) ? reply.toString() : null);
		}

		Front front() {
			return new Front(this.title, this.shortTitle, this.about, this.recipient,
					(this.letterDate != null) ? LocalDate.parse(this.letterDate) : null,
					(this.replyBy != null) ? LocalDateTime.parse(this.replyBy) : null);
		}

	}

	/**
	 * A file as it was written.
	 *
	 * @param sha256 the digest by which this copy of it is known, seal included
	 * @param unsealed the digest without the seal
	 * @param seal the seal in Base64; empty where it has none
	 */
	record File(int volume, String name, int pages, String sha256, String unsealed, String seal) {
	}

	/**
	 * One account: which text, and what was told of it.
	 */
	record Item(String account, String digest, Set<HarmCategory> harms, int year, int quarter, Employer employer,
			Basis basis, Assurance assurance, String method, int section) {

		Item {
			harms = Set.copyOf(harms);
		}

		static Item of(Account account, int section) {
			Exhibit exhibit = Exhibit.of(account.content(), section);
			DisclosedDetails details = exhibit.details();
			return new Item(account.id().toString(), exhibit.digest(), details.harms(), details.year(),
					details.quarter(), details.employer(), details.basis(), exhibit.assurance(), exhibit.method(),
					section);
		}

		AccountId id() {
			return AccountId.parse(this.account);
		}

		Exhibit exhibit(Account present) {
			return new Exhibit(new DisclosedDetails(this.harms, this.year, this.quarter, this.employer, this.basis),
					present.content().text(), present.content().approval().digest(), this.assurance, this.method,
					this.section);
		}

	}

	LocalDate date() {
		return LocalDate.parse(this.day);
	}

	BundleContent content(List<Exhibit> exhibits, @Nullable BundleContent before) {
		return new BundleContent(this.cover.front(), this.language, this.letter.charAt(0), this.preset, this.copy,
				date(), this.auditHead, this.demonstration, this.sealer, this.openings, this.asGiven, exhibits, before);
	}

	Recipe written(List<File> written, int pages) {
		return new Recipe(this.cover, this.language, this.letter, this.preset, this.openings, this.asGiven, this.matter,
				this.maker, this.copy, this.day, this.auditHead, this.demonstration, this.sealer, this.earlier, pages,
				written, this.items);
	}

	/**
	 * The draft of a supplement to this.
	 */
	Recipe supplemented(int newCopy, String by, String today, String head, String seal, List<Item> late) {
		return new Recipe(this.cover, this.language, this.letter, this.preset, List.of(), false, this.matter, by,
				newCopy, today, head, this.demonstration, seal, this.copy, BundleWriter.UNKNOWN, List.of(), late);
	}

	Registered entry(Status status) {
		return new Registered(this.copy, this.cover.title(), this.letter.charAt(0), date(), this.items.size(),
				!this.sealer.isEmpty(), this.earlier, registeredFiles(), status);
	}

	private List<RegisteredFile> registeredFiles() {
		return this.files.stream()
			.map((file) -> new RegisteredFile(file.volume(), file.name(), file.pages(), file.sha256()))
			.toList();
	}

	/**
	 * Whether a later copy is of the same bundle but holds other texts.
	 */
	boolean isSupersededBy(Recipe later) {
		return later.copy > this.copy && later.cover.title().equals(this.cover.title())
				&& later.letter.equals(this.letter) && Objects.equals(later.matter, this.matter)
				&& !later.digests().equals(digests());
	}

	private Set<String> digests() {
		return this.items.stream().map(Item::digest).collect(Collectors.toSet());
	}

}
