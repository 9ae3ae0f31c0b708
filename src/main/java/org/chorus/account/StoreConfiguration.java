package org.chorus.account;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The record store: SQLite in the data directory, or PostgreSQL where
 * {@code spring.datasource.url} says so.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	@Bean
	@ConfigurationProperties("spring.datasource.hikari")
	HikariDataSource dataSource(DataSourceProperties properties, @Value("${chorus.data}") Path data,
			@Value("${chorus.demonstration}") boolean demonstration) {
		DataDirectory.open(data, demonstration);
		HikariDataSource source = properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
		if (!isSqlite(properties)) {
			source.setConnectionInitSql("SET synchronous_commit = on");
		}
		return source;
	}

	@Bean
	FlywayConfigurationCustomizer placeholders(DataSourceProperties properties) {
		return (flyway) -> flyway.placeholders(placeholders(isSqlite(properties)));
	}

	private static boolean isSqlite(DataSourceProperties properties) {
		return properties.determineUrl().startsWith("jdbc:sqlite:");
	}

	private static Map<String, String> placeholders(boolean sqlite) {
		return sqlite ? Map.of("blob", "BLOB", "unordered", "WITHOUT ROWID") : Map.of("blob", "BYTEA", "unordered", "");
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	SecureRandom secureRandom() {
		return new SecureRandom();
	}

}
