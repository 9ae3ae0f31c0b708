package org.chorus.staff;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints, while nobody can sign in yet, a link that makes the first administrator. Each
 * start makes a new one and ends the one before.
 */
@Component
@ConditionalOnWebApplication
class FirstStart {

	private final Staff staff;

	private final boolean demonstration;

	FirstStart(Staff staff, @Value("${chorus.demonstration:false}") boolean demonstration) {
		this.staff = staff;
		this.demonstration = demonstration;
	}

	@EventListener
	void print(WebServerInitializedEvent started) {
		if (!this.demonstration && started.getApplicationContext().getServerNamespace() == null
				&& this.staff.isEmpty()) {
			String key = this.staff.invite("administrator", Role.ADMINISTRATOR, Staff.OPERATOR);
			System.out.println("Nobody can sign in yet. This link makes the first administrator, once, within 3 days:");
			System.out.println("  /staff/set-up/" + key + "  at this server's address, here " + "http://localhost:"
					+ started.getWebServer().getPort());
		}
	}

}
