package org.chorus.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.chorus.custody.Custody;
import org.chorus.custody.HolderKey;
import org.chorus.custody.HolderPublic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

class HolderCommandTests {

	private static final String PASSPHRASE = "a long walk by the sea";

	@TempDir
	private Path home;

	@Test
	void makesAKeyThatOnlyItsOwnerReadsAndThePassphraseOpens() throws Exception {
		Path file = this.home.resolve("ada.key");

		assertThat(run(PASSPHRASE, "new", file.toString())).isZero();

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		HolderKey key = HolderKey.unlock(Files.readString(file), PASSPHRASE.toCharArray());
		assertThat(new HolderPublic(Files.readString(Path.of(file + ".pub")))).isEqualTo(key.publicHalf());
		assertThat(Files.readString(file)).doesNotContain(PASSPHRASE);
	}

	@Test
	void neverWritesOverAKey() throws Exception {
		Path file = Files.writeString(this.home.resolve("ada.key"), "the only one");

		assertThat(run(PASSPHRASE, "new", file.toString())).isNotZero();

		assertThat(file).hasContent("the only one");
	}

	@Test
	void asksForALongPassphrase() {
		Path file = this.home.resolve("ada.key");

		assertThat(run("short", "new", file.toString())).isNotZero();
		assertThat(run("", "new", file.toString())).isNotZero();

		assertThat(file).doesNotExist();
	}

	private static int run(String typed, String... arguments) {
		InputStream before = System.in;
		System.setIn(new ByteArrayInputStream((typed + "\n").getBytes(StandardCharsets.UTF_8)));
		try {
			return new CommandLine(new HolderCommand(new DefaultListableBeanFactory().getBeanProvider(Custody.class)))
				.setErr(new PrintWriter(new StringWriter()))
				.execute(arguments);
		}
		finally {
			System.setIn(before);
		}
	}

}
