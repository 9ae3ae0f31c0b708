package org.chorus.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataDirectoryTests {

	@TempDir
	Path directory;

	@Test
	void aDemonstrationComesBackToItsOwnDirectory() {
		Path data = this.directory.resolve("demo");

		DataDirectory.open(data, true);
		DataDirectory.open(data, true);

		assertThat(data).isDirectory();
	}

	@Test
	void aDemonstrationRefusesADirectoryThatIsNotItsOwn() throws IOException {
		Files.writeString(this.directory.resolve("chorus.db"), "real");

		assertThatExceptionOfType(WrongDirectory.class).isThrownBy(() -> DataDirectory.open(this.directory, true));
		assertThat(this.directory).isDirectoryNotContaining("glob:**DEMONSTRATION");
	}

	@Test
	void theRealThingRefusesADemonstrationsDirectory() {
		Path data = this.directory.resolve("demo");
		DataDirectory.open(data, true);

		assertThatExceptionOfType(WrongDirectory.class).isThrownBy(() -> DataDirectory.open(data, false));
	}

}
