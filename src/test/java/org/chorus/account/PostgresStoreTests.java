package org.chorus.account;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@DirtiesContext
class PostgresStoreTests extends StoreContract {

	@TempDir
	static Path directory;

	private static EmbeddedPostgres postgres;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) throws IOException {
		postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
		properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
		properties.add("chorus.data", () -> directory.resolve("data").toString());
		properties.add("chorus.index", () -> directory.resolve("index").toString());
	}

	@AfterAll
	static void stop() throws IOException {
		postgres.close();
	}

	@Test
	void isDurable(@Autowired JdbcClient jdbc) {
		assertThat(Map.of("fsync", jdbc.sql("SHOW fsync").query(String.class).single(), "synchronous_commit",
				jdbc.sql("SHOW synchronous_commit").query(String.class).single()))
			.containsEntry("fsync", "on")
			.containsEntry("synchronous_commit", "on");
	}

}
