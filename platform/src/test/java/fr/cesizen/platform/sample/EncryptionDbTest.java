package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Database;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a note looks like in its table, and what happens when somebody meddles with it there. */
@SampleTest
class EncryptionDbTest {

    @Autowired
    ApiClient api;

    final UUID lea = UUID.randomUUID();

    void write(String text) {
        api.as(lea).post("/api/v1/notes", Map.of("text", text, "day", 1)).status(201);
    }

    @Test
    void storesNoteTextOnlyEncrypted() {
        write("le secret de Léa");
        assertThat(Database.count("select count(*) from sample.note where person = '" + lea
                        + "' and position('secret'::bytea in text) = 0"))
                .isOne();
        assertThat(Database.count("select count(*) from sample.outbox where data like '%secret%'"))
                .isZero();
    }

    @Test
    void noticesACiphertextThatWasMovedToAnotherRow() {
        write("un");
        write("deux");
        Database.run(
                "set search_path = sample; update sample.note n set text = (select text from sample.note m where m.person = n.person and m.id <> n.id)"
                        + " where person = '" + lea + "'");
        api.as(lea).get("/api/v1/notes").status(500);
    }
}
