package org.chorus.bundle;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ SealSettings.class, Limits.class })
class BundleConfiguration {

}
