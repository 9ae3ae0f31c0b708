package org.chorus.custody;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the server from starting while a holder's private key lies where it could read
 * it. It knows the key by its first line, whatever the file is called.
 */
@Component
class PrivateKeyAlarm implements InitializingBean {

	private final Path data;

	PrivateKeyAlarm(@Value("${chorus.data}") Path data) {
		this.data = data;
	}

	@Override
	public void afterPropertiesSet() throws IOException {
		if (Files.isDirectory(this.data)) {
			Files.walkFileTree(this.data, new Looking());
		}
	}

	private static final class Looking extends SimpleFileVisitor<Path> {

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			if (attributes.isRegularFile() && beginsWithHeading(file)) {
				throw new PrivateKeyFound(String.valueOf(file.getFileName()));
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
			return FileVisitResult.CONTINUE;
		}

		private static boolean beginsWithHeading(Path file) {
			byte[] heading = HolderFile.HEADING.getBytes(StandardCharsets.US_ASCII);
			try (InputStream in = Files.newInputStream(file)) {
				return Arrays.equals(in.readNBytes(heading.length), heading);
			}
			catch (IOException unreadable) {
				return false;
			}
		}

	}

}
