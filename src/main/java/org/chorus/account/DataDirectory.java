package org.chorus.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * The directory of the record store, closed to other users of the machine. A
 * demonstration's is marked as such, so that neither can be mistaken for the other.
 */
final class DataDirectory {

	private static final String MARK = "DEMONSTRATION";

	private DataDirectory() {
	}

	/**
	 * Makes the directory where it is missing.
	 * @throws WrongDirectory where a demonstration is pointed at a directory that is not
	 * a demonstration's, or the other way about
	 */
	static void open(Path data, boolean demonstration) {
		try {
			boolean marked = Files.exists(data.resolve(MARK));
			if (!demonstration && marked) {
				throw new WrongDirectory("This data directory is a demonstration's.",
						"Name another by chorus.data, or start with the profile demo.");
			}
			if (demonstration && !marked && !isEmpty(data)) {
				throw new WrongDirectory("This data directory is not a demonstration's.",
						"Name an empty one by chorus.data, or start without the profile demo.");
			}
			createPrivately(data);
			if (demonstration && !marked) {
				Files.writeString(data.resolve(MARK), "Fictional accounts. Do not enter real ones.\n");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data directory cannot be made or read", ex);
		}
	}

	private static boolean isEmpty(Path directory) throws IOException {
		if (!Files.exists(directory)) {
			return true;
		}
		try (Stream<Path> files = Files.list(directory)) {
			return files.findAny().isEmpty();
		}
	}

	private static void createPrivately(Path directory) throws IOException {
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			Files.createDirectories(directory,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		}
		else {
			Files.createDirectories(directory);
		}
	}

}
