package fr.cesizen.stress;

import fr.cesizen.platform.privacy.NoPersonalData;
import fr.cesizen.platform.text.Messages;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Stress questionnaires: scored without an account, or saved as assessments. */
@SpringBootApplication
@NoPersonalData({"questionnaire", "draft", "suggestion_table"})
public class StressServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(StressServiceApplication.class, arguments);
    }

    /** The service's own texts; the words of a questionnaire are in its document. */
    @Bean
    Messages texts() {
        return new Messages("stress", "unavailable.retired");
    }
}
