package org.chorus.intake;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets the member's pages ask for the visit and the draft that they are opened in.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MemberConfiguration implements WebMvcConfigurer {

	private final VisitCookie cookie;

	private final Drafts drafts;

	MemberConfiguration(VisitCookie cookie, Drafts drafts) {
		this.cookie = cookie;
		this.drafts = drafts;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new VisitArgument(this.cookie));
		resolvers.add(new DraftArgument(this.cookie, this.drafts));
	}

}
