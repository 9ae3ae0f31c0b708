package org.chorus.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.State;
import org.chorus.audit.Trail;
import org.chorus.bundle.pdf.Coverage;
import org.chorus.bundle.pdf.NamedBox;
import org.chorus.matter.About;
import org.chorus.matter.Matter;
import org.chorus.matter.MatterId;
import org.chorus.matter.Matters;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes evidence bundles, registers every copy, and answers whether a file is one of
 * them. The files themselves are not kept: a registered copy is made again from its
 * recipe, byte for byte, as long as every account in it stands as it did.
 */
@Service
public class Bundles {

	private static final int ATTEMPTS = 20;

	private final Accounts accounts;

	private final Matters matters;

	private final Register register;

	private final Trail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final boolean demonstration;

	private final Wording wording = new Wording();

	private final BundleWriter writer = new BundleWriter();

	Bundles(Accounts accounts, Matters matters, Register register, Trail trail, TransactionTemplate transaction,
			Clock clock, @Value("${chorus.demonstration:false}") boolean demonstration) {
		this.accounts = accounts;
		this.matters = matters;
		this.register = register;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
		this.demonstration = demonstration;
	}

	/**
	 * Makes and registers a bundle of those of these accounts that are released. An
	 * account that is withdrawn while the pages are painted is not in what is returned.
	 * @return nothing where none of the accounts is released
	 */
	public Optional<Made> make(Order order, List<AccountId> ids, String actor, String role, Progress progress) {
		List<AccountId> wanted = List.copyOf(new LinkedHashSet<>(ids));
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			List<Account> released = released(wanted);
			if (released.isEmpty()) {
				return Optional.empty();
			}
			Recipe draft = draft(order, released, actor);
			List<Exhibit> exhibits = exhibits(draft, released);
			BundleWriter.Written written = this.writer.write(draft.content(exhibits), progress);
			Recipe recipe = draft.written(written.pages(), Digest.of(written.pdf()));
			if (registered(recipe, actor, role)) {
				return Optional.of(new Made(recipe.entry(Status.CURRENT), written.pdf(), written.schedule(),
						wanted.size() - released.size(), boxed(exhibits)));
			}
		}
		throw new IllegalStateException("The accounts changed faster than a bundle could be made");
	}

	private List<Account> released(List<AccountId> ids) {
		return ids.stream()
			.map(this.accounts::find)
			.flatMap(Optional::stream)
			.filter((account) -> account.state() == State.RELEASED)
			.toList();
	}

	private Recipe draft(Order order, List<Account> released, String actor) {
		return new Recipe(order.title(), order.about(), Character.toString(order.letter()),
				(order.matter() != null) ? order.matter().value() : null, actor, this.register.nextCopy(),
				LocalDate.now(this.clock).toString(), this.trail.head(), this.demonstration, 0, "",
				released.stream().map(Recipe.Item::of).toList());
	}

	private static List<Exhibit> exhibits(Recipe recipe, List<Account> accounts) {
		List<Exhibit> exhibits = new ArrayList<>();
		for (int i = 0; i < accounts.size(); i++) {
			exhibits.add(recipe.items().get(i).exhibit(accounts.get(i)));
		}
		return exhibits;
	}

	/**
	 * Looks at every account once more and registers the copy, in one transaction.
	 * @return false where an account or the copy number was taken away meanwhile
	 */
	private boolean registered(Recipe recipe, String actor, String role) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> {
				if (standing(recipe) != Status.CURRENT) {
					return false;
				}
				this.register.add(recipe);
				this.trail.staff(actor, role, "bundle made",
						"copy " + recipe.entry(Status.CURRENT).number() + ", " + recipe.items().size() + " accounts",
						"done");
				return true;
			}));
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private Status standing(Recipe recipe) {
		Status worst = Status.CURRENT;
		for (Recipe.Item item : recipe.items()) {
			Optional<Account> account = this.accounts.find(item.id());
			if (account.isEmpty()) {
				return Status.WITHDRAWN;
			}
			boolean same = account.get().state() == State.RELEASED
					&& account.get().content().text().digest().equals(item.digest());
			worst = same ? worst : Status.CHANGED;
		}
		return worst;
	}

	private static List<String> boxed(List<Exhibit> exhibits) {
		return Coverage.missing(exhibits.stream().map((exhibit) -> exhibit.text().text()).toList())
			.stream()
			.map(NamedBox::words)
			.toList();
	}

	/**
	 * Makes a registered file again, for a lawyer who may see it.
	 */
	public Rebuilt rebuild(int copy, String lawyer) {
		Optional<Recipe> found = this.register.byCopy(copy).filter((recipe) -> maySee(recipe, lawyer));
		if (found.isEmpty()) {
			return new Rebuilt.Refused(Status.NOT_OURS);
		}
		Recipe recipe = found.get();
		List<Account> present = released(recipe.items().stream().map(Recipe.Item::id).toList());
		if (present.size() < recipe.items().size() || standing(recipe) != Status.CURRENT) {
			return new Rebuilt.Refused(standing(recipe));
		}
		byte[] pdf = this.writer.write(recipe.content(exhibits(recipe, present)), Progress.NONE).pdf();
		if (!Digest.of(pdf).equals(recipe.sha256())) {
			return new Rebuilt.OtherVersion(recipe.entry(Status.CURRENT));
		}
		if (standing(recipe) != Status.CURRENT) {
			return new Rebuilt.Refused(standing(recipe));
		}
		this.trail.staff(lawyer, "lawyer", "bundle downloaded", "copy " + Wording.copy(copy), "done");
		return new Rebuilt.File(recipe.entry(Status.CURRENT), pdf);
	}

	/**
	 * The copies that a lawyer made, or that were made for a matter that the lawyer may
	 * see; the newest first.
	 */
	public List<Registered> of(String lawyer) {
		List<Recipe> recipes = this.register.all();
		return recipes.stream()
			.filter((recipe) -> maySee(recipe, lawyer))
			.map((recipe) -> recipe.entry(status(recipe, recipes)))
			.toList();
	}

	private boolean maySee(Recipe recipe, String lawyer) {
		return recipe.maker().equals(lawyer)
				|| (recipe.matter() != null && this.matters.find(new MatterId(recipe.matter()), lawyer).isPresent());
	}

	/**
	 * What would go into a bundle of these accounts today.
	 */
	public Preview preview(List<AccountId> ids) {
		List<Account> released = released(ids);
		return new Preview(released.size(), ids.size() - released.size(),
				boxed(released.stream().map((account) -> Exhibit.of(account.content())).toList()));
	}

	/**
	 * The lines that stand on the cover of a bundle for a matter.
	 */
	public String about(Matter matter) {
		About about = matter.about();
		LocalDateTime due = about.replyBy();
		return Stream
			.of(about.parties(), about.recipient().isEmpty() ? "" : this.wording.say("about.to", about.recipient()),
					(due != null) ? this.wording.say("about.due", Wording.time(due)) : "")
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private Status status(Recipe recipe, List<Recipe> recipes) {
		Status standing = standing(recipe);
		boolean superseded = standing == Status.CURRENT && recipes.stream().anyMatch(recipe::isSupersededBy);
		return superseded ? Status.SUPERSEDED : standing;
	}

	/**
	 * Tells whether a file with this digest is a copy of ours, and how it stands.
	 * @param sha256 64 hexadecimal digits, in either case
	 * @throws IllegalArgumentException for anything else
	 */
	public Checked check(String sha256) {
		String digest = sha256.strip().toLowerCase(Locale.ROOT);
		if (!digest.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("A SHA-256 digest has 64 digits and letters from a to f");
		}
		return this.register.byDigest(digest).map(this::checked).orElse(Checked.NOT_OURS);
	}

	/**
	 * Tells the same of a file, which is read to its end.
	 */
	public Checked check(InputStream file) throws IOException {
		DigestInputStream digesting = new DigestInputStream(file, Digest.sha256());
		digesting.transferTo(OutputStream.nullOutputStream());
		return check(HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
	}

	/**
	 * The answer in a sentence.
	 */
	public String say(Checked checked) {
		Registered entry = checked.entry();
		String number = (entry != null) ? entry.number() : "";
		return this.wording.say("check." + checked.status(), number, String.valueOf(checked.newer()));
	}

	private Checked checked(Recipe recipe) {
		List<Recipe> recipes = this.register.all();
		Status status = status(recipe, recipes);
		String newer = recipes.stream()
			.filter((later) -> status == Status.SUPERSEDED && recipe.isSupersededBy(later))
			.findFirst()
			.map((later) -> Wording.copy(later.copy()))
			.orElse(null);
		return new Checked(status, recipe.entry(status), newer);
	}

}
