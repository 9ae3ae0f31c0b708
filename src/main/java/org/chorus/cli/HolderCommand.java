package org.chorus.cli;

import java.nio.file.Path;
import java.security.SecureRandom;

import org.chorus.custody.Custody;
import org.chorus.custody.HolderKey;
import org.chorus.custody.HolderPublic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes key-holders' keys and makes them known to the server.
 */
@Component
@Command(name = "holder", description = "Works on the keys of those who can open originals.",
		mixinStandardHelpOptions = true)
class HolderCommand {

	private final ObjectProvider<Custody> custody;

	HolderCommand(ObjectProvider<Custody> custody) {
		this.custody = custody;
	}

	@Command(name = "new", mixinStandardHelpOptions = true,
			description = { "Makes a key-holder's key under a passphrase. Run it offline, not on the server.",
					"The passphrase is asked for twice, or read from standard input." })
	int create(@Parameters(paramLabel = "FILE",
			description = "where the private key goes; its public half goes to FILE.pub") Path file) {
		KeyFiles files = new KeyFiles(file);
		char[] passphrase = new Passphrase(System.console()).choose();
		SecureRandom random = new SecureRandom();
		HolderKey key = HolderKey.random(random);
		files.write(key.locked(passphrase, random), key.publicHalf().text());
		System.out.println(key.publicHalf().text());
		return Exit.DONE;
	}

	@Command(name = "add", mixinStandardHelpOptions = true,
			description = "Gives the server the public half of a key-holder's key. There are three.")
	int add(@Parameters(paramLabel = "PUBLIC",
			description = "the public half itself, or the file that holds it") String given) {
		HolderPublic holder = read(given);
		return switch (this.custody.getObject().add(holder)) {
			case ADDED -> {
				System.out.println("The key-holder is known now.");
				yield Exit.DONE;
			}
			case KNOWN -> {
				System.out.println("The key-holder was known already.");
				yield Exit.DONE;
			}
			case FULL -> throw new BadInput("three key-holders are known, and there is no fourth");
		};
	}

	private static HolderPublic read(String given) {
		try {
			return new HolderPublic(KeyFiles.textOrContentOf(given));
		}
		catch (IllegalArgumentException ex) {
			throw new BadInput("PUBLIC is a line that begins with chorus-holder-1. or a file with such a line");
		}
	}

}
