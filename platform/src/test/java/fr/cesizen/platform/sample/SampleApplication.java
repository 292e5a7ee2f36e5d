package fr.cesizen.platform.sample;

import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.events.EventHandler;
import java.util.UUID;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** The smallest service that uses everything the platform gives: it proves the starter. */
@SpringBootApplication
public class SampleApplication {

    record Heard(String word) {}

    @Bean
    EventHandler<Heard> hearing(DatabaseClient db) {
        return EventHandler.toBatch("cesizen.journal", "fr.cesizen.sample.said.v1", Heard.class, events -> db.sql(
                        "insert into heard (person, word) select * from unnest(:people, :words)")
                .bind("people", events.stream().map(Event::person).toArray(UUID[]::new))
                .bind("words", events.stream().map(event -> event.data().word()).toArray(String[]::new))
                .then());
    }
}
