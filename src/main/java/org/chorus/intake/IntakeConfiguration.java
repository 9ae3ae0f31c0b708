package org.chorus.intake;

import org.chorus.deid.Deidentifier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives the de-identifier, which knows no framework, to those who need it.
 */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

	@Bean
	Deidentifier deidentifier() {
		return new Deidentifier();
	}

}
