package org.chorus.custody;

import java.security.SecureRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HolderKeyTests {

	private final SecureRandom random = new SecureRandom();

	private final HolderKey key = HolderKey.random(this.random);

	@Test
	void comesBackFromItsFileWithThePassphrase() throws SealBroken {
		String file = this.key.locked("a long walk by the sea".toCharArray(), this.random);

		assertThat(HolderKey.unlock(file, "a long walk by the sea".toCharArray())).isEqualTo(this.key);
		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> HolderKey.unlock(file, "a long walk by the see".toCharArray()));
	}

	@Test
	void staysShutWhenItsFileIsDamaged() {
		char[] passphrase = "x".toCharArray();

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> HolderKey.unlock("", passphrase));
		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> HolderKey.unlock(HolderFile.HEADING + "\n!!\n", passphrase));
		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> HolderKey.unlock(HolderFile.HEADING + "\nAAAA\n", passphrase));
	}

	@Test
	void neverPrintsItself() {
		assertThat(this.key).hasToString("HolderKey[REDACTED]");
	}

	@Test
	void givesAPublicHalfThatIsReadBack() {
		HolderPublic half = this.key.publicHalf();

		assertThat(new HolderPublic(half.text() + "\n")).isEqualTo(half);
		assertThat(half.text()).startsWith("chorus-holder-1.").hasSize(64);
	}

	@Test
	void noticesAPublicHalfCopiedWrongly() {
		String text = this.key.publicHalf().text();
		char other = (text.charAt(30) == 'A') ? 'B' : 'A';

		assertThatIllegalArgumentException()
			.isThrownBy(() -> new HolderPublic(text.substring(0, 30) + other + text.substring(31)))
			.withMessageContaining("begins with chorus-holder-1.");
		assertThatIllegalArgumentException().isThrownBy(() -> new HolderPublic("Rhiannon"))
			.withMessageNotContaining("Rhiannon");
	}

}
