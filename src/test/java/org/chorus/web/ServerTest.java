package org.chorus.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.chorus.TemporaryDirectories;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real port and a fresh directory, once for every test that
 * asks for it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "chorus.demonstration=true", "chorus.web.https=false", "chorus.staff.second-factor=false" })
@ContextConfiguration(initializers = TemporaryDirectories.class)
@AutoConfigureMockMvc
@Import(Gallery.class)
public @interface ServerTest {

}
