package org.chorus.cli;

import picocli.CommandLine.Command;

/**
 * The top of the command line. Its subcommands are the beans that carry {@link Command}.
 */
@Command(name = "chorus", description = "Collects accounts, protects who wrote them, and bundles the evidence.",
		synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true,
		footer = { "", "serve (or no command) starts the web application.",
				"--data DIR and --index DIR point any command at other directories." })
class ChorusCommand implements Runnable {

	@Override
	public void run() {
		throw new BadInput("name a command; --help lists them");
	}

}
