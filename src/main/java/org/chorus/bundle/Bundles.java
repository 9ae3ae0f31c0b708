package org.chorus.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.State;
import org.chorus.audit.Trail;
import org.chorus.bundle.pdf.Coverage;
import org.chorus.bundle.pdf.NamedBox;
import org.chorus.bundle.verify.Inspection;
import org.chorus.matter.About;
import org.chorus.matter.Matter;
import org.chorus.matter.MatterId;
import org.chorus.matter.Matters;
import org.jspecify.annotations.Nullable;

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

	private final Wording answers = Wording.ofAnswers();

	private final SealKeys seals;

	private final Press press = new Press();

	Bundles(Accounts accounts, Matters matters, Register register, Trail trail, TransactionTemplate transaction,
			Clock clock, SealKeys seals, @Value("${chorus.demonstration:false}") boolean demonstration) {
		this.accounts = accounts;
		this.matters = matters;
		this.register = register;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
		this.seals = seals;
		this.demonstration = demonstration;
	}

	/**
	 * Makes and registers a bundle of those of these accounts that are released. An
	 * account that is withdrawn while the pages are painted is not in what is returned.
	 * @param progress may throw to stop; then nothing is registered
	 * @return nothing where none of the accounts is released
	 * @throws SealUnavailable where a key for the seal is named that cannot be used
	 * @throws TooLong where one account alone is longer than a volume may be
	 */
	public Optional<Made> make(Order order, List<AccountId> ids, String actor, String role, Progress progress) {
		return make(order, ids, new Maker(actor, role, Toll.NONE), progress);
	}

	/**
	 * The same for the operator of a command, who keeps the files before they are
	 * registered.
	 */
	public Optional<Made> make(Order order, List<AccountId> ids, String operator, Progress progress, Keeper keeper) {
		Maker maker = new Maker(operator, operator, Toll.NONE);
		return make(List.copyOf(new LinkedHashSet<>(ids)), null, maker, progress, keeper,
				(released, copy, sealer) -> draft(order, released, copy, operator, sealer));
	}

	/**
	 * Makes and registers a bundle if its maker settles what is due for it.
	 */
	Optional<Made> make(Order order, List<AccountId> ids, Maker maker, Progress progress) {
		return make(List.copyOf(new LinkedHashSet<>(ids)), null, maker, progress, Keeper.NONE,
				(released, copy, sealer) -> draft(order, released, copy, maker.name(), sealer));
	}

	/**
	 * Drafts a recipe of what is released.
	 */
	private interface Drafting {

		Recipe draft(List<Account> released, int copy, String sealer);

	}

	private Optional<Made> make(List<AccountId> wanted, @Nullable Recipe earlier, Maker maker, Progress progress,
			Keeper keeper, Drafting drafting) {
		SealKey key = this.seals.key().orElse(null);
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			List<Account> released = released(wanted);
			if (released.isEmpty()) {
				return Optional.empty();
			}
			int copy = this.register.takeCopy();
			try {
				Recipe draft = drafting.draft(released, copy, (key != null) ? key.name() : "");
				List<Exhibit> exhibits = Press.exhibits(draft, released);
				BundleContent before = (earlier != null)
						? content(earlier).filter((content) -> standing(earlier) == Status.CURRENT)
							.orElseThrow(NotSupplementable::new)
						: null;
				Press.Printed printed = this.press.print(draft, draft.content(exhibits, before), key, progress);
				keeper.keep(printed.files());
				if (registered(printed.recipe(), maker)) {
					return Optional.of(new Made(printed.recipe().entry(Status.CURRENT), printed.files(),
							printed.papers(), wanted.size() - released.size(), boxed(exhibits)));
				}
			}
			finally {
				this.register.giveBack(copy);
			}
		}
		throw new IllegalStateException("The accounts changed faster than a bundle could be made");
	}

	/**
	 * Draws a bundle as it would be, and registers nothing; its copy number is the next
	 * one, for now.
	 * @return nothing where none of the accounts is released
	 */
	Optional<Drawn> draw(Order order, List<AccountId> ids, String lawyer, Progress progress) {
		List<Account> released = released(List.copyOf(new LinkedHashSet<>(ids)));
		if (released.isEmpty()) {
			return Optional.empty();
		}
		int copy = this.register.takeCopy();
		this.register.giveBack(copy);
		Recipe draft = draft(order, released, copy, lawyer, sealer().orElse(""));
		List<Exhibit> exhibits = Press.exhibits(draft, released);
		Press.Printed printed = this.press.print(draft, draft.content(exhibits, null), null, progress);
		return Optional.of(new Drawn(printed.recipe(), printed.files(), boxed(exhibits)));
	}

	/**
	 * Whether every account in it stands as it did when it was drawn.
	 */
	boolean isCurrent(Drawn drawn) {
		return standing(drawn.recipe()) == Status.CURRENT;
	}

	/**
	 * Makes and registers a supplement to a copy for the operator of a command: of these
	 * accounts those that are released and not in it yet. Page numbers and references of
	 * the copy stay as they are.
	 * @return nothing where there is none
	 * @throws NotSupplementable where the copy cannot be printed as it was
	 */
	public Optional<Made> supplement(int copy, List<AccountId> ids, String operator, Progress progress, Keeper keeper) {
		return supplement(copy, ids, new Maker(operator, operator, Toll.NONE), progress, keeper);
	}

	/**
	 * Makes a supplement if its maker settles what is due for it.
	 */
	Optional<Made> supplement(int copy, List<AccountId> ids, Maker maker, Progress progress, Keeper keeper) {
		Recipe earlier = this.register.byCopy(copy).orElseThrow(NotSupplementable::new);
		Set<AccountId> known = accountsOf(earlier);
		List<AccountId> late = ids.stream().distinct().filter((id) -> !known.contains(id)).toList();
		String today = LocalDate.now(this.clock).toString();
		return make(late, earlier, maker, progress, keeper,
				(released, number, sealer) -> earlier.supplemented(number, maker.name(), today, this.trail.head(),
						sealer, released.stream().map((account) -> Recipe.Item.of(account, 0)).toList()));
	}

	/**
	 * The recipe of a copy that a lawyer may see.
	 */
	Optional<Recipe> recipe(int copy, String lawyer) {
		return this.register.byCopy(copy).filter((recipe) -> maySee(recipe, lawyer));
	}

	/**
	 * The accounts of a copy, and of those that it supplements.
	 */
	Set<AccountId> accountsOf(Recipe last) {
		return chain(last).stream()
			.flatMap((recipe) -> recipe.items().stream())
			.map(Recipe.Item::id)
			.collect(Collectors.toSet());
	}

	/**
	 * What goes beside the files of a copy, for a lawyer who may see it; nothing where an
	 * account in it was withdrawn or changed since.
	 */
	Optional<Papers> papers(int copy, String lawyer) {
		Optional<Papers> papers = recipe(copy, lawyer).filter((recipe) -> standing(recipe) == Status.CURRENT)
			.flatMap((recipe) -> content(recipe).map((content) -> this.press.papers(recipe, content)));
		papers.ifPresent((found) -> this.trail.staff(lawyer, "lawyer", "schedule downloaded", what(copy, 1), "done"));
		return papers;
	}

	/**
	 * A recipe and those that it supplements, the oldest first.
	 */
	private List<Recipe> chain(Recipe last) {
		List<Recipe> chain = new ArrayList<>();
		for (Recipe each = last; each != null; each = this.register.byCopy(each.earlier()).orElse(null)) {
			chain.addFirst(each);
		}
		return chain;
	}

	/**
	 * What the files of a recipe are made of; nothing where an account is gone.
	 */
	private Optional<BundleContent> content(Recipe recipe) {
		BundleContent content = null;
		for (Recipe each : chain(recipe)) {
			List<Account> present = released(each.items().stream().map(Recipe.Item::id).toList());
			if (present.size() < each.items().size()) {
				return Optional.empty();
			}
			content = each.content(Press.exhibits(each, present), content);
		}
		return Optional.ofNullable(content);
	}

	/**
	 * Who seals bundles, as the certificate of the key says; nothing where nobody does.
	 */
	public Optional<String> sealer() {
		return this.seals.key().map(SealKey::name);
	}

	private List<Account> released(List<AccountId> ids) {
		return ids.stream()
			.map(this.accounts::find)
			.flatMap(Optional::stream)
			.filter((account) -> account.state() == State.RELEASED)
			.toList();
	}

	private Recipe draft(Order order, List<Account> released, int copy, String actor, String sealer) {
		List<Recipe.Item> items = released.stream()
			.map((account) -> Recipe.Item.of(account, section(order, account.id())))
			.toList();
		List<Opening> openings = order.sections()
			.stream()
			.map((section) -> new Opening(section.heading(), section.introduction()))
			.toList();
		return new Recipe(Recipe.Cover.of(order.front()), order.language(), Character.toString(order.letter()),
				order.preset(), openings, order.asGiven(), (order.matter() != null) ? order.matter().value() : null,
				actor, copy, LocalDate.now(this.clock).toString(), this.trail.head(), this.demonstration, sealer, 0,
				BundleWriter.UNKNOWN, List.of(), items);
	}

	/**
	 * The number of the lawyer's section that an account stands in, 0 for none.
	 */
	private static int section(Order order, AccountId id) {
		for (int i = 0; i < order.sections().size(); i++) {
			if (order.sections().get(i).accounts().contains(id)) {
				return i + 1;
			}
		}
		return 0;
	}

	/**
	 * Looks at every account once more and registers the copy, in one transaction.
	 * @return false where an account or the copy number was taken away meanwhile
	 */
	private boolean registered(Recipe recipe, Maker maker) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> {
				if (standing(recipe) != Status.CURRENT || this.register.byCopy(recipe.copy()).isPresent()) {
					return false;
				}
				maker.toll().pay(recipe);
				this.register.add(recipe);
				this.trail.staff(maker.name(), maker.role(), "bundle made",
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
		for (Recipe.Item item : chain(recipe).stream().flatMap((each) -> each.items().stream()).toList()) {
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
	 * Makes the first file of a registered copy again, for a lawyer who may see it.
	 */
	public Rebuilt rebuild(int copy, String lawyer) {
		return rebuild(copy, 1, lawyer);
	}

	/**
	 * Makes a file of a registered copy again, for a lawyer who may see it.
	 */
	public Rebuilt rebuild(int copy, int volume, String lawyer) {
		Optional<Recipe> found = this.register.byCopy(copy)
			.filter((recipe) -> maySee(recipe, lawyer))
			.filter((recipe) -> volume >= 1 && volume <= recipe.files().size());
		if (found.isEmpty()) {
			return new Rebuilt.Refused(Status.NOT_OURS);
		}
		Rebuilt rebuilt = again(found.get(), volume).getFirst();
		if (rebuilt instanceof Rebuilt.File) {
			this.trail.staff(lawyer, "lawyer", "bundle downloaded", what(copy, volume), "done");
		}
		return rebuilt;
	}

	/**
	 * Makes the files of a registered copy again for the operator of a command.
	 */
	public List<Rebuilt> rebuildAll(int copy, String operator) {
		Recipe recipe = this.register.byCopy(copy).orElse(null);
		if (recipe == null) {
			return List.of(new Rebuilt.Refused(Status.NOT_OURS));
		}
		List<Rebuilt> all = again(recipe, BundleWriter.ALL);
		this.trail.staff(operator, operator, "bundle rebuilt", "copy " + Wording.copy(copy),
				all.stream().allMatch(Rebuilt.File.class::isInstance) ? "done" : "refused");
		return all;
	}

	private static String what(int copy, int volume) {
		return "copy " + Wording.copy(copy) + ((volume > 1) ? " volume " + volume : "");
	}

	/**
	 * Makes files of a copy again, all at once.
	 * @param only the volume that is wanted, or all
	 */
	private List<Rebuilt> again(Recipe recipe, int only) {
		Optional<BundleContent> content = content(recipe);
		if (content.isEmpty() || standing(recipe) != Status.CURRENT) {
			return List.of(new Rebuilt.Refused(standing(recipe)));
		}
		Map<String, BundleFile> files = this.press.reprint(recipe, content.get(), only)
			.stream()
			.collect(Collectors.toMap(BundleFile::sha256, Function.identity()));
		if (standing(recipe) != Status.CURRENT) {
			return List.of(new Rebuilt.Refused(standing(recipe)));
		}
		return recipe.files()
			.stream()
			.filter((file) -> only == BundleWriter.ALL || file.volume() == only)
			.map((file) -> rebuilt(recipe, files.get(file.sha256())))
			.toList();
	}

	private static Rebuilt rebuilt(Recipe recipe, @Nullable BundleFile file) {
		Registered entry = recipe.entry(Status.CURRENT);
		return (file != null) ? new Rebuilt.File(entry, file) : new Rebuilt.OtherVersion(entry);
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
				boxed(released.stream().map((account) -> Exhibit.of(account.content(), 0)).toList()));
	}

	/**
	 * What the cover says of a matter, under this title.
	 */
	public Front front(Matter matter, String title) {
		About about = matter.about();
		return new Front(title, about.brief(), about.parties(), about.recipient(), about.dated(), about.replyBy());
	}

	private Status status(Recipe recipe, List<Recipe> recipes) {
		Status standing = standing(recipe);
		boolean superseded = standing == Status.CURRENT && recipes.stream().anyMatch(recipe::isSupersededBy);
		return superseded ? Status.SUPERSEDED : standing;
	}

	/**
	 * How every copy stands today, by the digests of its files and without a title,
	 * sealed where there is a key; whoever holds a copy can look it up without telling
	 * which.
	 */
	public StatusList statuses() {
		List<Recipe> recipes = this.register.all();
		StatusList list = StatusList.of(LocalDate.now(this.clock),
				recipes.stream().map((recipe) -> recipe.entry(status(recipe, recipes))).toList());
		return this.seals.key().map((key) -> list.sealed(key::sign)).orElse(list);
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
	 * Tells of a file whether it is ours and how it stands, and asks of it what a court
	 * wants of a bundle.
	 */
	public Verified verify(byte[] pdf) {
		Checked checked = check(Digest.of(pdf));
		Inspection inspection = Inspection.of(pdf);
		List<Verified.Line> lines = new ArrayList<>();
		inspection.rows()
			.forEach((row) -> lines.add(new Verified.Line(row.id(), this.answers.say("row." + row.id()), row.holds(),
					Objects.requireNonNullElse(row.where(), ""))));
		return new Verified(checked, inspection.sealer(), lines);
	}

	/**
	 * The answer in a sentence.
	 */
	public String say(Checked checked) {
		Registered entry = checked.entry();
		String number = (entry != null) ? entry.number() : "";
		return this.answers.say("check." + checked.status(), number, String.valueOf(checked.newer()));
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
