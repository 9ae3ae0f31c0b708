package org.chorus.staff;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTests {

	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	/**
	 * The vectors of RFC 6238, appendix B, of which six digits are the last six of eight.
	 */
	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037" })
	void givesTheCodesOfTheStandard(long second, String code) {
		assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
	}

	@Test
	void writesTheSecretInBase32() {
		assertThat(Totp.text(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
	}

}
