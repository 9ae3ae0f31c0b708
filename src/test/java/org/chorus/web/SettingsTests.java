package org.chorus.web;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTests {

	@Test
	void browsersComeOverHttpsUnlessASettingSaysOtherwise() {
		assertThat(bind(Map.of()).https()).isTrue();
		assertThat(bind(Map.of("chorus.web.https", "false")).https()).isFalse();
	}

	private static WebSettings bind(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("chorus.web", WebSettings.class);
	}

}
