package org.chorus.bundle;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduleTests {

	@Test
	void tellsEachDocumentWithItsPages() {
		Papers papers = new BundleWriter().write(Samples.bundle(Samples.exhibits(5, 3)), Progress.NONE).papers();

		assertThat(papers.scheduleCsv().lines()).hasSize(6).first().isEqualTo("\"Reference\",\"Document\",\"Pages\"");
		assertThat(papers.scheduleCsv().lines().skip(1))
			.allMatch((line) -> line.matches("\"B\\d+\",\"De-identified account: .+\",\"\\d+(–\\d+)?\""));
		assertThat(papers.scheduleHtml()).startsWith("<!DOCTYPE html>")
			.contains("<th scope=\"col\">Reference</th>", "<td>B1</td>", "<td>B5</td>", "Copy 0042");
	}

	@Test
	void tellsTheVolumeWhereThereAreSeveral() {
		Papers papers = new BundleWriter()
			.write(Samples.bundle(Samples.exhibits(100, 3), Preset.PD5B, ""), Progress.NONE)
			.papers();

		assertThat(papers.scheduleCsv().lines()).hasSize(101)
			.first()
			.isEqualTo("\"Reference\",\"Document\",\"Volume\",\"Pages\"");
		assertThat(papers.scheduleCsv()).contains("\"1\",", "\"2\",");
		assertThat(papers.manifestJson()).contains("\"volume\":2");
	}

}
