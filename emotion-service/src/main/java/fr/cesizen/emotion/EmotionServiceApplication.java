package fr.cesizen.emotion;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Keeps people's emotion journals. */
@SpringBootApplication
public class EmotionServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(EmotionServiceApplication.class, args);
    }
}
