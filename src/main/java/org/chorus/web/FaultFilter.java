package org.chorus.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes every fault before the server can log it: messages of exceptions may repeat what
 * was typed, so the log gets their classes and places alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FaultFilter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(FaultFilter.class);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (Exception | StackOverflowError ex) {
			Fault fault = Fault.of(ex);
			if (fault.status() >= 500) {
				log.error("{}", fault);
			}
			log.trace("For developers, never where real accounts are", ex);
			request.setAttribute(Fault.class.getName(), fault.reference());
			if (!response.isCommitted()) {
				response.sendError(fault.status());
			}
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
