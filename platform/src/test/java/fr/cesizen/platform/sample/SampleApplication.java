package fr.cesizen.platform.sample;

import fr.cesizen.platform.events.EventHandler;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** The smallest service that uses everything the platform gives: it proves the starter. */
@SpringBootApplication
public class SampleApplication {

    record Heard(String word) {}

    @Bean
    EventHandler<Heard> hearing(DatabaseClient db) {
        return EventHandler.to("cesizen.journal", "fr.cesizen.sample.said.v1", Heard.class, event -> db.sql(
                        "insert into heard (person, word) values (:person, :word)")
                .bind("person", event.person())
                .bind("word", event.data().word())
                .then());
    }
}
