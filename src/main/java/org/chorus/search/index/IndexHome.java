package org.chorus.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * The directory of the index: the only place where it is opened. Each build has a folder
 * of its own, and the file {@code current} names the one in force, so that an earlier one
 * serves until the next is whole.
 */
public final class IndexHome implements Closeable {

	private static final String CURRENT = "current";

	private static final String LOCK = "serving.lock";

	private static final String PREFIX = "accounts-";

	private final Path home;

	private @Nullable Lock lock;

	public IndexHome(Path home) {
		this.home = home;
	}

	/**
	 * Takes the lock that whoever serves holds.
	 * @return whether it was free
	 */
	public boolean lock() throws IOException {
		Files.createDirectories(this.home);
		try {
			this.lock = NativeFSLockFactory.INSTANCE.obtainLock(FSDirectory.open(this.home), LOCK);
			return true;
		}
		catch (LockObtainFailedException ex) {
			return false;
		}
	}

	/**
	 * The folder in force, if there is one.
	 */
	public Optional<String> current() throws IOException {
		Path file = this.home.resolve(CURRENT);
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		String name = Files.readString(file, StandardCharsets.UTF_8).strip();
		return Optional.of(name)
			.filter((folder) -> folder.matches(PREFIX + "[0-9a-f-]+"))
			.filter((folder) -> Files.isDirectory(this.home.resolve(folder)));
	}

	public Directory open(String folder) throws IOException {
		return FSDirectory.open(this.home.resolve(folder));
	}

	public String newFolder() {
		return PREFIX + UUID.randomUUID();
	}

	/**
	 * Puts a folder in force, at once or not at all.
	 */
	public void makeCurrent(String folder) throws IOException {
		Path next = this.home.resolve(CURRENT + ".next");
		try (FileChannel file = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE)) {
			file.write(ByteBuffer.wrap(folder.getBytes(StandardCharsets.UTF_8)));
			file.force(true);
		}
		Files.move(next, this.home.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE,
				StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * Removes every folder but one: earlier builds, and what an interrupted one left.
	 */
	public void removeAllBut(@Nullable String folder) throws IOException {
		List<Path> others;
		try (Stream<Path> list = Files.list(this.home)) {
			others = list.filter((path) -> path.getFileName().toString().startsWith(PREFIX))
				.filter((path) -> !path.getFileName().toString().equals(folder))
				.toList();
		}
		for (Path other : others) {
			remove(other);
		}
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.deleteIfExists(file);
			}
		}
		Files.deleteIfExists(folder);
	}

	@Override
	public void close() throws IOException {
		if (this.lock != null) {
			this.lock.close();
			this.lock = null;
		}
	}

}
