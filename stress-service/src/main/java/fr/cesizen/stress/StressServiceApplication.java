package fr.cesizen.stress;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Questionnaires on stress: scored without an account, or kept as assessments. */
@SpringBootApplication
public class StressServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(StressServiceApplication.class, arguments);
    }
}
