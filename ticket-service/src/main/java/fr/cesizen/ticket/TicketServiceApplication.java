package fr.cesizen.ticket;

import fr.cesizen.platform.privacy.NoPersonalData;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Support tickets and their service levels. */
@SpringBootApplication
@ConfigurationPropertiesScan
@NoPersonalData({"macro", "service_secret", "status_beginning"})
public class TicketServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TicketServiceApplication.class, arguments);
    }
}
