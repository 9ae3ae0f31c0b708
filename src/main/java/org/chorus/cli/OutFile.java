package org.chorus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A file that a command writes: whole or not at all. What cannot be written to is refused
 * before the work begins.
 */
final class OutFile {

	private final Path path;

	private final Path directory;

	private final String option;

	private @Nullable Path held;

	OutFile(Path path, String option, String ending) {
		this.path = path.toAbsolutePath().normalize();
		Path parent = this.path.getParent();
		if (Files.isDirectory(this.path) || parent == null || path.getFileName() == null) {
			throw new BadInput(option + " names a directory; it must name a file that ends in " + ending);
		}
		if (!this.path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
			throw new BadInput(option + " must name a file that ends in " + ending);
		}
		if (!Files.isDirectory(parent)) {
			throw new BadInput("the directory of " + option + " does not exist; make it first");
		}
		if (!Files.isWritable(parent)) {
			throw new BadInput("the directory of " + option + " cannot be written to");
		}
		if (Files.exists(this.path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(this.path)) {
			throw new BadInput(option + " names something that is not a file");
		}
		this.directory = parent;
		this.option = option;
	}

	boolean isCsv() {
		return this.path.toString().endsWith(".csv");
	}

	/**
	 * A file of another name in the same directory.
	 */
	OutFile beside(String name) {
		return new OutFile(this.directory.resolve(name), this.option, ".pdf");
	}

	/**
	 * Writes the whole file.
	 */
	void write(byte[] content) {
		hold(content);
		place();
	}

	/**
	 * Writes to a temporary file beside it, so that there is room for it.
	 */
	void hold(byte[] content) {
		drop();
		try {
			Path temporary = Files.createTempFile(this.directory, ".chorus-", ".part");
			this.held = temporary;
			Files.write(temporary, content);
		}
		catch (IOException ex) {
			drop();
			throw cannot();
		}
	}

	/**
	 * Moves what is held into place.
	 */
	void place() {
		Path temporary = this.held;
		if (temporary != null) {
			try {
				Files.move(temporary, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
				this.held = null;
			}
			catch (IOException ex) {
				drop();
				throw cannot();
			}
		}
	}

	/**
	 * Lets go of what is held and was not placed.
	 */
	void drop() {
		Path temporary = this.held;
		this.held = null;
		if (temporary != null) {
			try {
				Files.deleteIfExists(temporary);
			}
			catch (IOException ex) {
				throw cannot();
			}
		}
	}

	private BadInput cannot() {
		return new BadInput(
				"the file of " + this.option + " could not be written; is there space, and may this user write there?");
	}

}
