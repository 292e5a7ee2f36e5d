package fr.cesizen.gdpr;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** People's rights over their data: export, erasure, restriction of processing, consents. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GdprServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(GdprServiceApplication.class, args);
    }
}
