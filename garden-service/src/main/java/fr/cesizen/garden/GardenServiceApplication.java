package fr.cesizen.garden;

import fr.cesizen.platform.privacy.NoPersonalData;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Breathing exercises, and the garden that grows from them. */
@SpringBootApplication
@NoPersonalData({"breathing_room", "content_draft", "content_item", "response_pool", "room_presence"})
public class GardenServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(GardenServiceApplication.class, arguments);
    }
}
