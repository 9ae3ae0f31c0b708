package org.chorus.web;

import java.io.IOException;
import java.util.Arrays;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Reads the wording of pages from every file in {@code messages}, one for each package.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {

	@Bean
	MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		messages.setAlwaysUseMessageFormat(true);
		messages.setBasenames(Arrays.stream(resources.getResources("classpath*:messages/*.properties"))
			.map(WebConfiguration::basename)
			.distinct()
			.sorted()
			.toArray(String[]::new));
		return messages;
	}

	private static String basename(Resource file) {
		String name = String.valueOf(file.getFilename());
		return "messages/" + name.replaceFirst("(_[a-z]{2})?\\.properties$", "");
	}

}
