package org.chorus.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.util.Map;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real port and a fresh directory, once for every test that
 * asks for it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "chorus.demonstration=true", "chorus.web.https=false", "chorus.staff.second-factor=false" })
@ContextConfiguration(initializers = ServerTest.FreshDirectory.class)
@AutoConfigureMockMvc
@Import(Gallery.class)
public @interface ServerTest {

	/**
	 * Keeps runs apart.
	 */
	class FreshDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			try {
				String directory = Files.createTempDirectory("chorus").toString();
				context.getEnvironment()
					.getPropertySources()
					.addFirst(new MapPropertySource("fresh",
							Map.of("chorus.data", directory, "chorus.index", directory + "/index")));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
