package org.chorus;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Chorus {

	public static void main(String[] args) {
		SpringApplication.run(Chorus.class, args);
	}

}
