package org.chorus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.chorus.deid.WordClassing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.stereotype.Component;

/**
 * Draws the classes of words that the de-identifier's model looks at.
 */
@Component
@Command(name = "classes",
		description = "Draws the classes of words anew from word vectors; the model is then trained anew.",
		mixinStandardHelpOptions = true)
class ClassesCommand implements Callable<Integer> {

	@Parameters(paramLabel = "VECTORS",
			description = "a text file: on each line a word and its numbers, the commonest word first")
	@Nullable Path vectors;

	@Option(names = "--out", paramLabel = "FILE", required = true, description = "where the classes go")
	@Nullable Path out;

	@Override
	public Integer call() throws IOException {
		if (this.vectors == null || this.out == null || !Files.isReadable(this.vectors)) {
			throw new BadInput("VECTORS must be a file that can be read");
		}
		try {
			new WordClassing(this.vectors).write(this.out);
		}
		catch (NumberFormatException ex) {
			throw new BadInput("each line of VECTORS is a word and its numbers, parted by spaces");
		}
		catch (IllegalArgumentException ex) {
			throw new BadInput(String.valueOf(ex.getMessage()));
		}
		return Exit.DONE;
	}

}
