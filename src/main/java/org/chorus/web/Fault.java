package org.chorus.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.web.ErrorResponse;

/**
 * What may be told of an exception: its classes and where in Chorus it arose, never its
 * messages.
 *
 * @param reference what the page shows and the log repeats, so that the two can be
 * matched
 */
record Fault(String reference, int status, List<String> classes, List<String> places) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static Fault of(Throwable thrown) {
		List<Throwable> chain = Stream.iterate(thrown, (each) -> each != null, Throwable::getCause).limit(10).toList();
		return new Fault(HexFormat.of().toHexDigits(RANDOM.nextInt()), status(chain),
				chain.stream().map((each) -> each.getClass().getName()).toList(), places(chain.getLast()));
	}

	private static int status(List<Throwable> chain) {
		return chain.stream().map((each) -> switch (each) {
			case ErrorResponse response -> response.getStatusCode().value();
			case InvalidParameterException unread -> unread.getErrorCode();
			default -> 500;
		}).filter((status) -> status != 500).findFirst().orElse(500);
	}

	private static List<String> places(Throwable cause) {
		List<StackTraceElement> stack = List.of(cause.getStackTrace());
		return Stream
			.concat(stack.stream().limit(3),
					stack.stream().skip(3).filter((frame) -> frame.getClassName().startsWith("org.chorus.")).limit(8))
			.map(StackTraceElement::toString)
			.toList();
	}

	@Override
	public String toString() {
		return "Fault " + this.reference + ": " + String.join(" caused by ", this.classes)
				+ this.places.stream().collect(Collectors.joining("\n\tat ", "\n\tat ", ""));
	}

}
