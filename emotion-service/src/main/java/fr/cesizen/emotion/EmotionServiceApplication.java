package fr.cesizen.emotion;

import fr.cesizen.platform.privacy.NoPersonalData;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Keeps people's emotion journals. */
@SpringBootApplication
@NoPersonalData({"followed_group", "taxonomy_version", "taxonomy_draft"})
public class EmotionServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(EmotionServiceApplication.class, args);
    }
}
