package fr.cesizen.stress;

import fr.cesizen.platform.text.Messages;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Questionnaires on stress: scored without an account, or kept as assessments. */
@SpringBootApplication
public class StressServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(StressServiceApplication.class, arguments);
    }

    /** What the service itself says; the words of a questionnaire stand in its document. */
    @Bean
    Messages texts() {
        return new Messages("stress", "unavailable.retired");
    }
}
