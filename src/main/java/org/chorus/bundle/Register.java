package org.chorus.bundle;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the recipes, each in one opaque column.
 */
@Component
class Register {

	private static final int ID_LENGTH = 32;

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.builder().build();

	private final NavigableSet<Integer> taken = new TreeSet<>();

	Register(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Recipe recipe) {
		this.jdbc.sql("INSERT INTO bundle (id, copy, content) VALUES (?, ?, ?)")
			.params(id(recipe.files().getFirst().sha256()), recipe.copy(), this.json.writeValueAsBytes(recipe))
			.update();
		for (Recipe.File file : recipe.files()) {
			this.jdbc.sql("INSERT INTO bundle_file (id, copy) VALUES (?, ?)")
				.params(id(file.sha256()), recipe.copy())
				.update();
		}
	}

	private static String id(String sha256) {
		return sha256.substring(0, ID_LENGTH);
	}

	/**
	 * Takes the next copy number, which is nobody else's until it is given back: bundles
	 * that are made at the same time need not be made anew for a number that was taken.
	 */
	synchronized int takeCopy() {
		int last = this.jdbc.sql("SELECT coalesce(max(copy), 0) FROM bundle").query(Integer.class).single();
		int next = Math.max(last, this.taken.isEmpty() ? 0 : this.taken.last()) + 1;
		this.taken.add(next);
		return next;
	}

	/**
	 * Once the copy is registered, or will not be.
	 */
	synchronized void giveBack(int copy) {
		this.taken.remove(copy);
	}

	/**
	 * The copy that has a file of this digest.
	 */
	Optional<Recipe> byDigest(String sha256) {
		return this.jdbc.sql("SELECT b.content FROM bundle b JOIN bundle_file f ON f.copy = b.copy WHERE f.id = ?")
			.param(id(sha256))
			.query((row, number) -> read(row.getBytes(1)))
			.optional()
			.filter((recipe) -> recipe.files().stream().anyMatch((file) -> file.sha256().equals(sha256)));
	}

	Optional<Recipe> byCopy(int copy) {
		return this.jdbc.sql("SELECT content FROM bundle WHERE copy = ?")
			.param(copy)
			.query((row, number) -> read(row.getBytes(1)))
			.optional();
	}

	/**
	 * Every recipe, the newest first.
	 */
	List<Recipe> all() {
		return this.jdbc.sql("SELECT content FROM bundle ORDER BY copy DESC")
			.query((row, number) -> read(row.getBytes(1)))
			.list();
	}

	private Recipe read(byte[] content) {
		return this.json.readValue(content, Recipe.class);
	}

}
