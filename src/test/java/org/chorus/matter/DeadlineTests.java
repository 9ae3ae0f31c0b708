package org.chorus.matter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineTests {

	@Test
	void tellsDaysAndHoursLeft() {
		Deadline left = at("2014-11-05T13:00:00Z", "2014-11-07T16:00");

		assertThat(left.past()).isFalse();
		assertThat(left.days()).isEqualTo(2);
		assertThat(left.hours()).isEqualTo(3);
		assertThat(at("2014-11-07T16:00:01Z", "2014-11-07T16:00").past()).isTrue();
	}

	@Test
	void theNightWhenClocksGoBackIsAnHourLonger() {
		assertThat(at("2014-10-25T15:00:00Z", "2014-10-26T16:00").hours()).isEqualTo(1);
		assertThat(at("2014-03-29T16:00:00Z", "2014-03-30T16:00").hours()).isEqualTo(23);
	}

	@ParameterizedTest
	@ValueSource(strings = { "7 November 2014", " 7  nov 2014 ", "Friday 7 November 2014", "Fri, 7 Nov 2014",
			"7/11/2014", "07/11/2014", "7.11.2014", "2014-11-07" })
	void readsADayAsPeopleTypeIt(String typed) {
		assertThat(Typed.day(typed)).contains(LocalDate.of(2014, 11, 7));
	}

	@ParameterizedTest
	@ValueSource(strings = { "16:00", "16.00", "4pm", "4 PM", "4:00pm", "4.00 pm" })
	void readsAnHourAsPeopleTypeIt(String typed) {
		assertThat(Typed.hour(typed)).contains(LocalTime.of(16, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31 June 2014", "29/2/2014", "0/1/2014", "7/13/2014", "7 November 14", "1 May 1914", "7",
			"\u0667 November 2014", "" })
	void aDayThatIsInNoCalendarIsNone(String typed) {
		assertThat(Typed.day(typed)).isEmpty();
	}

	@Test
	void aMatterOfAnEarlierVersionIsReadAsItStood() {
		String column = "{\"title\":\"Claim\",\"parties\":\"\",\"recipient\":\"\",\"replyBy\":\"2014-11-07T16:00\","
				+ "\"lawyers\":[\"ann\"],\"accounts\":[],\"withdrawn\":2}";

		Matter matter = new MatterColumn().read(new MatterId("0".repeat(32)), column.getBytes(StandardCharsets.UTF_8));

		assertThat(matter.about()).isEqualTo(new About("Claim", "", "", LocalDateTime.of(2014, 11, 7, 16, 0)));
		assertThat(matter.withdrawn()).isEqualTo(List.of());
	}

	private static Deadline at(String now, String due) {
		return Deadline.of(LocalDateTime.parse(due), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
	}

}
