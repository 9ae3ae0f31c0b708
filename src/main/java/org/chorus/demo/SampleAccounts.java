package org.chorus.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.chorus.account.AccountId;
import org.chorus.account.Basis;
import org.chorus.account.Details;
import org.chorus.custody.Custody;
import org.chorus.deid.Choices;
import org.chorus.intake.Intake;
import org.chorus.intake.StatementLine;
import org.chorus.intake.Submission;
import org.chorus.review.Releases;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Files fictional accounts as their writers would, and releases most of them.
 */
@Component
@Profile("demo")
class SampleAccounts {

	/**
	 * One account in so many stays in the reviewer's queue.
	 */
	private static final int WAITING = 5;

	private final Custody custody;

	private final Intake intake;

	private final Releases releases;

	SampleAccounts(Custody custody, Intake intake, Releases releases) {
		this.custody = custody;
		this.intake = intake;
		this.releases = releases;
	}

	void file() throws IOException {
		this.custody.addHoldersOfADemonstration();
		int number = 0;
		for (String line : lines()) {
			AccountId account = this.intake.file(submission(line, number));
			if (number % WAITING != 0) {
				this.releases.release(account, "reviewer", "reviewer");
			}
			number++;
		}
	}

	private static Submission submission(String line, int number) {
		StatementLine statement = StatementLine.parse(line);
		Details told = statement.statement().details();
		Basis basis = (number % 3 == 0) ? Basis.HEARD : Basis.FIRST_HAND;
		return new Submission(statement.statement().narrative(), Choices.NONE,
				new Details(told.harms(), told.month(), told.region(), told.employer(), told.role(), basis),
				number % 2 == 0);
	}

	private static List<String> lines() throws IOException {
		try (InputStream accounts = SampleAccounts.class.getResourceAsStream("accounts.jsonl")) {
			if (accounts == null) {
				throw new IllegalStateException("The sample accounts are missing from the program");
			}
			return new BufferedReader(new InputStreamReader(accounts, StandardCharsets.UTF_8)).lines().toList();
		}
	}

}
