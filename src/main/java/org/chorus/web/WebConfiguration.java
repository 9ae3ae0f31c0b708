package org.chorus.web;

import java.io.IOException;
import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Reads the wording of pages from every file in {@code messages}, one for each package.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {

	@Bean
	MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
		return new Sentences(List.of(resources.getResources("classpath*:messages/*.properties")));
	}

}
