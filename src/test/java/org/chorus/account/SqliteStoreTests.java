package org.chorus.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class SqliteStoreTests extends StoreContract {

	@TempDir
	static Path directory;

	@DynamicPropertySource
	static void directories(DynamicPropertyRegistry properties) {
		properties.add("chorus.data", () -> directory.resolve("data").toString());
		properties.add("chorus.index", () -> directory.resolve("index").toString());
	}

	@Test
	void writesDurablyAndErasesWhatIsDeleted(@Autowired JdbcClient jdbc) {
		assertThat(jdbc.sql("PRAGMA journal_mode").query(String.class).single()).isEqualTo("wal");
		assertThat(jdbc.sql("PRAGMA synchronous").query(Integer.class).single()).as("FULL").isEqualTo(2);
		assertThat(jdbc.sql("PRAGMA secure_delete").query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void keepsTheDataDirectoryToItsOwner() throws IOException {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("data"))))
			.isEqualTo("rwx------");
	}

	@Test
	void keepsNoHiddenOrderOfArrival(@Autowired JdbcClient jdbc) {
		assertThat(jdbc.sql("SELECT sql FROM sqlite_master WHERE name = 'account'").query(String.class).single())
			.containsIgnoringCase("WITHOUT ROWID");
	}

}
