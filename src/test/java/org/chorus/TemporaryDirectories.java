package org.chorus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives an application under test data and index directories of its own, which are gone
 * when it has stopped.
 */
public class TemporaryDirectories implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path home = Files.createTempDirectory("chorus-test");
			// the first to be registered is the last to be destroyed
			((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("temporary directories",
					() -> FileSystemUtils.deleteRecursively(home));
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("temporary directories", Map.of("chorus.data",
						home.resolve("data").toString(), "chorus.index", home.resolve("index").toString())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
