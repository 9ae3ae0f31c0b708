package org.chorus.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pages are reached.
 *
 * @param https whether browsers come over HTTPS, so that cookies may ask for it; only the
 * demonstration on the loopback address does without
 */
@ConfigurationProperties("chorus.web")
record WebSettings(@DefaultValue("true") boolean https) {
}
