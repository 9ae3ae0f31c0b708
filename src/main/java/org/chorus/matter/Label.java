package org.chorus.matter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.chorus.account.AccountId;

/**
 * A name that lawyers give to accounts. Privileged, and so never printed.
 *
 * @param id 32 hexadecimal digits
 * @param accounts what carries it, with who gave it when
 */
public record Label(String id, Desk desk, Kind kind, String name, Map<AccountId, Hand> accounts) {

	/**
	 * The most characters of a name.
	 */
	public static final int LONGEST = 80;

	private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\"]{1," + LONGEST + "}");

	/**
	 * What labels are for.
	 */
	public enum Kind {

		/**
		 * What a matter's lawyers decide of an account, from a list that they make first.
		 */
		CODE,

		/**
		 * A name given in passing; it is gone when nothing carries it.
		 */
		TAG

	}

	public Label {
		name = name.strip().replaceAll("\\s+", " ");
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException(
					"A name has 1 to " + LONGEST + " characters, and no quotation mark, since queries name it");
		}
		accounts = Map.copyOf(accounts);
	}

	public Set<AccountId> ids() {
		return this.accounts.keySet();
	}

	boolean is(Kind wanted, String called) {
		return this.kind == wanted && this.name.equalsIgnoreCase(called.strip().replaceAll("\\s+", " "));
	}

	Label renamed(String other) {
		return new Label(this.id, this.desk, this.kind, other, this.accounts);
	}

	/**
	 * With these too; what carries it already keeps who gave it.
	 */
	Label on(Collection<AccountId> more, Hand by) {
		Map<AccountId, Hand> all = new LinkedHashMap<>(this.accounts);
		more.forEach((account) -> all.putIfAbsent(account, by));
		return new Label(this.id, this.desk, this.kind, this.name, all);
	}

	Label off(AccountId account) {
		Map<AccountId, Hand> left = new LinkedHashMap<>(this.accounts);
		left.remove(account);
		return new Label(this.id, this.desk, this.kind, this.name, left);
	}

	@Override
	public String toString() {
		return "Label[" + this.id + "]";
	}

}
