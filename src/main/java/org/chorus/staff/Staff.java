package org.chorus.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

import org.chorus.audit.Trail;
import org.chorus.staff.lawyers.Lawyers;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works here. Every change is in the trail, under the name of who made it.
 */
@Service
public class Staff implements Lawyers {

	/**
	 * The name under which commands, and the first start, act.
	 */
	public static final String OPERATOR = "operator";

	/**
	 * The least and the most characters of a password.
	 */
	public static final int SHORTEST = 12;

	static final int LONGEST = 200;

	private static final Duration OPEN = Duration.ofDays(3);

	private final JsonMapper json = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final Trail trail;

	private final SecureRandom random;

	private final Clock clock;

	Staff(JdbcClient jdbc, PasswordEncoder passwords, Trail trail, SecureRandom random, Clock clock) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.trail = trail;
		this.random = random;
		this.clock = clock;
	}

	/**
	 * The one spelling of a name: lower case, without spaces around.
	 * @throws IllegalArgumentException for signs other than letters, digits, dot, dash
	 */
	public static String name(String typed) {
		String name = typed.strip().toLowerCase(Locale.ROOT);
		if (!name.matches("[a-z][a-z0-9.-]{1,39}") || name.equals(OPERATOR)) {
			throw new IllegalArgumentException("A name has 2 to 40 letters, digits, dots or dashes, a letter first");
		}
		return name;
	}

	/**
	 * Adds somebody with a password that is known already.
	 */
	@Transactional
	public void add(String name, Role role, String password) {
		insert(Member.invited(name(name), role, "", this.clock.instant()).withPassword(hash(password)), OPERATOR);
	}

	/**
	 * Adds somebody who chooses a password by a link that works once.
	 * @return the last part of the link's address, which is kept nowhere
	 */
	@Transactional
	public String invite(String name, Role role, String actor) {
		String key = key();
		Member invited = Member.invited(name(name), role, digest(key), this.clock.instant().plus(OPEN));
		if (find(invited.name()).filter((member) -> member.password() == null).isPresent()) {
			write(invited);
		}
		else {
			insert(invited, actor);
		}
		return key;
	}

	/**
	 * A new link for somebody whose password or second factor is lost; the old password
	 * stays until it is used.
	 */
	@Transactional
	String reset(String name, String actor) {
		String key = key();
		change(name, actor, "reset",
				(member) -> member.withInvitation(digest(key), this.clock.instant().plus(OPEN)).withFactor(null, 0));
		return key;
	}

	/**
	 * Ends somebody's work here, their sessions at once.
	 */
	@Transactional
	public void disable(String name, String actor) {
		change(name, actor, "disable", (member) -> member.withDisabled(true));
	}

	@Transactional
	void enable(String name, String actor) {
		change(name, actor, "enable", (member) -> member.withDisabled(false));
	}

	Optional<Member> invitedBy(String key) {
		String digest = digest(key);
		return all().stream()
			.filter((member) -> !member.disabled() && digest.equals(member.invitation()))
			.filter((member) -> member.expires() != null && this.clock.instant().isBefore(member.expires()))
			.findFirst();
	}

	@Transactional
	boolean takeUp(String key, String password) {
		Optional<Member> invited = invitedBy(key);
		invited.ifPresent((member) -> change(member.name(), member.name(), "set-up",
				(present) -> present.withPassword(hash(password))));
		return invited.isPresent();
	}

	@Transactional
	void setFactor(String name, byte[] secret, long step) {
		change(name, name, "second-factor", (member) -> member.withFactor(secret, step));
	}

	/**
	 * Notes a sign-in; nothing of it but the week and the code's time step is kept here.
	 */
	@Transactional
	void seen(Member member, long step, String week) {
		write(member.seen(step, week));
	}

	/**
	 * Whether a code is the present one of somebody's second factor. It then works never
	 * again: the update takes the row's lock, so that of many who try it at once one
	 * succeeds.
	 */
	@Transactional
	boolean useCode(String name, String code) {
		this.jdbc.sql("UPDATE staff SET name = name WHERE name = ?").param(name).update();
		Member member = find(name).orElseThrow(NoSuchMember::new);
		OptionalLong step = (member.factor() != null)
				? Totp.match(member.factor(), code, this.clock.instant(), member.used()) : OptionalLong.empty();
		step.ifPresent((used) -> write(member.seen(used, member.week())));
		return step.isPresent();
	}

	boolean hasPassword(String name, String password) {
		return find(name).map(Member::password).filter((hash) -> this.passwords.matches(password, hash)).isPresent();
	}

	/**
	 * Switches the keys that are single letters on or off, which is nobody else's matter
	 * and so in no trail.
	 */
	@Transactional
	void setLetterKeys(String name, boolean on) {
		find(name).ifPresent((member) -> write(member.withLetterKeys(on)));
	}

	/**
	 * Whether nobody can sign in yet.
	 */
	public boolean isEmpty() {
		return all().stream().noneMatch((member) -> member.password() != null);
	}

	/**
	 * Whether anybody in this role can sign in.
	 */
	public boolean has(Role role) {
		return all().stream().anyMatch((member) -> member.role() == role && member.state().equals("active"));
	}

	Optional<Member> find(String name) {
		return this.jdbc.sql("SELECT content FROM staff WHERE name = ?")
			.param(name)
			.query((row, number) -> read(row.getBytes(1)))
			.optional();
	}

	List<Member> all() {
		return this.jdbc.sql("SELECT content FROM staff ORDER BY name")
			.query((row, number) -> read(row.getBytes(1)))
			.list();
	}

	@Override
	public List<String> active() {
		return all().stream()
			.filter((member) -> member.role() == Role.LAWYER && member.state().equals("active"))
			.map(Member::name)
			.toList();
	}

	private void insert(Member member, String actor) {
		if (find(member.name()).isPresent()) {
			throw new NameTaken();
		}
		this.trail.staff(actor, "", "staff-add", member.name(), member.role().label());
		this.jdbc.sql("INSERT INTO staff (name, content) VALUES (?, ?)")
			.params(member.name(), this.json.writeValueAsBytes(member))
			.update();
	}

	private void change(String name, String actor, String action, UnaryOperator<Member> change) {
		Member member = find(name).orElseThrow(NoSuchMember::new);
		this.trail.staff(actor, "", "staff-" + action, name, "done");
		write(change.apply(member));
	}

	private void write(Member member) {
		this.jdbc.sql("UPDATE staff SET content = ? WHERE name = ?")
			.params(this.json.writeValueAsBytes(member), member.name())
			.update();
	}

	private Member read(byte[] column) {
		return this.json.readValue(column, Member.class);
	}

	private String hash(String password) {
		if (password.length() < SHORTEST || password.length() > LONGEST) {
			throw new IllegalArgumentException("A password has " + SHORTEST + " to " + LONGEST + " characters");
		}
		return String.valueOf(this.passwords.encode(password));
	}

	private String key() {
		byte[] key = new byte[24];
		this.random.nextBytes(key);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
	}

	private static String digest(String key) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
