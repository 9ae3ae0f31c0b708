package org.chorus.bundle;

import java.util.List;
import java.util.Optional;

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

	Register(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Recipe recipe) {
		this.jdbc.sql("INSERT INTO bundle (id, copy, content) VALUES (?, ?, ?)")
			.params(recipe.sha256().substring(0, ID_LENGTH), recipe.copy(), this.json.writeValueAsBytes(recipe))
			.update();
	}

	int nextCopy() {
		return this.jdbc.sql("SELECT coalesce(max(copy), 0) + 1 FROM bundle").query(Integer.class).single();
	}

	Optional<Recipe> byDigest(String sha256) {
		return this.jdbc.sql("SELECT content FROM bundle WHERE id = ?")
			.param(sha256.substring(0, ID_LENGTH))
			.query((row, number) -> read(row.getBytes(1)))
			.optional()
			.filter((recipe) -> recipe.sha256().equals(sha256));
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
