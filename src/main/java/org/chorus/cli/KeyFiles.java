package org.chorus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The two files of a key: the private half, readable by its owner alone, and the public
 * one. Neither is ever written over.
 */
final class KeyFiles {

	private static final int LONGEST = 1000;

	private final Path file;

	private final Path publicFile;

	KeyFiles(Path file) {
		this.file = file;
		this.publicFile = Path.of(file + ".pub");
		if (Files.exists(this.file) || Files.exists(this.publicFile)) {
			throw new BadInput("FILE and FILE.pub must not exist yet; a key is never written over");
		}
	}

	void write(String privateHalf, String publicHalf) {
		try {
			write(this.file, privateHalf, "rw-------");
			write(this.publicFile, publicHalf + "\n", "rw-r--r--");
		}
		catch (FileAlreadyExistsException ex) {
			throw new BadInput("FILE and FILE.pub must not exist yet; a key is never written over");
		}
		catch (IOException ex) {
			throw new BadInput("FILE cannot be written there");
		}
	}

	/**
	 * The content of the file that is named, or what was given where no file is.
	 */
	static String textOrContentOf(String given) {
		try {
			Path path = Path.of(given);
			return (Files.isRegularFile(path) && Files.size(path) < LONGEST) ? Files.readString(path) : given;
		}
		catch (IOException | InvalidPathException ex) {
			return given;
		}
	}

	private static void write(Path path, String text, String permissions) throws IOException {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] attributes = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
		try (var channel = Files.newByteChannel(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				attributes)) {
			channel.write(StandardCharsets.UTF_8.encode(text));
		}
	}

}
