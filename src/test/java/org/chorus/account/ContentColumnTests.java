package org.chorus.account;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentColumnTests {

	@Test
	void readsWhatWasStoredBeforeMarksKnewOfHardStops() {
		ContentColumn column = new ContentColumn();
		String now = new String(column.write(SampleContent.of("[Person A] rang.")), StandardCharsets.UTF_8);
		String before = now.replaceFirst("\"marks\":\\[[^]]*]",
				"\"marks\":[{\"begin\":0,\"end\":10,\"kind\":\"PERSON\",\"rule\":\"name\"}]");

		Content content = column.read(before.getBytes(StandardCharsets.UTF_8));

		assertThat(content.text().marks()).containsExactly(new Mark(0, 10, IdentifierKind.PERSON, "name", false));
	}

}
