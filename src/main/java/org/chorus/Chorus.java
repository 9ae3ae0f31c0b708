package org.chorus;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the web application, or the command that the arguments name.
 */
@SpringBootApplication
public class Chorus {

	private static final int BAD_INPUT = 2;

	public static void main(String[] args) {
		List<String> rest = new ArrayList<>(List.of(args));
		takeDirectory(rest, "--data", "chorus.data");
		takeDirectory(rest, "--index", "chorus.index");
		if (rest.isEmpty() || rest.getFirst().equals("serve")
				|| rest.getFirst().startsWith("--") && rest.getFirst().contains("=")) {
			SpringApplication.run(Chorus.class, rest.toArray(String[]::new));
			return;
		}
		SpringApplication command = new SpringApplication(Chorus.class);
		command.setWebApplicationType(WebApplicationType.NONE);
		command.setLazyInitialization(true);
		command.setAddCommandLineProperties(false);
		command.setLogStartupInfo(false);
		System.setProperty("logging.level.root", "WARN");
		System.setProperty("logging.level.org.springframework.context", "ERROR");
		System.exit(status(command, rest));
	}

	/**
	 * What cannot even start was pointed at something that it cannot use; the reason was
	 * told on standard error.
	 */
	private static int status(SpringApplication command, List<String> args) {
		try {
			return SpringApplication.exit(command.run(args.toArray(String[]::new)));
		}
		catch (RuntimeException ex) {
			return BAD_INPUT;
		}
	}

	/**
	 * The directories must be known before anything is opened, so they are taken off
	 * before a command reads its own options.
	 */
	private static void takeDirectory(List<String> args, String option, String property) {
		int at = args.indexOf(option);
		if (at >= 0 && at + 1 < args.size()) {
			System.setProperty(property, args.get(at + 1));
			args.subList(at, at + 2).clear();
		}
		args.removeIf((arg) -> {
			boolean here = arg.startsWith(option + "=");
			if (here) {
				System.setProperty(property, arg.substring(option.length() + 1));
			}
			return here;
		});
	}

}
