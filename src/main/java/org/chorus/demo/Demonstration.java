package org.chorus.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chorus.intake.CodeKind;
import org.chorus.intake.Intake;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demonstration, and says at every start where to look and how to sign in.
 */
@Component
@Profile("demo")
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
class Demonstration implements ApplicationRunner, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final int CODES = 3;

	private final SampleStaff staff;

	private final SampleAccounts accounts;

	private final Intake intake;

	private final Path signIns;

	private final int port;

	Demonstration(SampleStaff staff, SampleAccounts accounts, Intake intake, @Value("${chorus.data}") Path data,
			@Value("${server.port}") int port) {
		this.staff = staff;
		this.accounts = accounts;
		this.intake = intake;
		this.signIns = data.resolve("sign-ins.txt");
		this.port = port;
	}

	/**
	 * Whatever the settings say, a demonstration answers this machine alone.
	 */
	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.setAddress(InetAddress.getLoopbackAddress());
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (!Files.exists(this.signIns)) {
			List<String> invented = this.staff.invent();
			this.accounts.file();
			Files.write(this.signIns, invented);
		}
		System.out.println(String.join(System.lineSeparator(),
				welcome(Files.readAllLines(this.signIns), this.intake.issueCodes(CODES, CodeKind.FIRST))));
	}

	private List<String> welcome(List<String> signIns, List<String> codes) {
		String address = "http://localhost:" + this.port;
		List<String> lines = new ArrayList<>(List.of("", "Demonstration: fictional, do not enter real accounts", "",
				"Members begin at    " + address + "/", "with one of these codes, each good for one account:"));
		codes.forEach((code) -> lines.add("    " + code));
		lines.addAll(List.of("", "Staff sign in at    " + address + "/staff", "as one of these, with this password:"));
		signIns.forEach((signIn) -> lines.add("    " + signIn));
		lines.add("");
		return lines;
	}

}
