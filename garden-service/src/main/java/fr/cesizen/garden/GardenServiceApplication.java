package fr.cesizen.garden;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Breathing exercises, and the garden that grows from them. */
@SpringBootApplication
public class GardenServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(GardenServiceApplication.class, arguments);
    }
}
