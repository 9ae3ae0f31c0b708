package org.chorus.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Runs the command that the process was started with, and gives its exit status.
 */
@Component
@ConditionalOnNotWebApplication
class CommandRunner implements ApplicationRunner, ExitCodeGenerator {

	private final ApplicationContext context;

	private final IFactory factory;

	private int status;

	CommandRunner(ApplicationContext context, IFactory factory) {
		this.context = context;
		this.factory = factory;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.status = commandLine().execute(arguments.getSourceArgs());
	}

	@Override
	public int getExitCode() {
		return this.status;
	}

	private CommandLine commandLine() {
		CommandLine line = new CommandLine(new ChorusCommand(), this.factory);
		for (String name : this.context.getBeanNamesForAnnotation(Command.class)) {
			Class<?> type = this.context.getType(name);
			if (type != null) {
				line.addSubcommand(type);
			}
		}
		line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
		line.setExecutionExceptionHandler(CommandRunner::failed);
		return line;
	}

	private static int failed(Exception ex, CommandLine line, CommandLine.ParseResult result) throws Exception {
		if (ex instanceof BadInput) {
			line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + ex.getMessage());
			return Exit.BAD_INPUT;
		}
		throw ex;
	}

}
