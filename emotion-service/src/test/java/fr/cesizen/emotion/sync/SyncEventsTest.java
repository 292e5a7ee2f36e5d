package fr.cesizen.emotion.sync;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static fr.cesizen.emotion.entry.JournalClient.deleted;
import static fr.cesizen.emotion.entry.JournalClient.wrote;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import io.cloudevents.CloudEvent;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other services hear of the changes of devices. */
@ServiceTest
class SyncEventsTest {

    @Autowired
    ApiClient api;

    JournalClient phone;

    final UuidGenerator ids = new UuidGenerator();

    @BeforeEach
    void somebody() {
        phone = new JournalClient(api.somebody());
    }

    /** Written, deleted and written again: it is live in the end, and told of whichever of the three came first. */
    @ParameterizedTest
    @CsvSource({"012,RDR", "021,R", "102,R", "120,R", "201,R", "210,R"})
    void tellsTheGardenOfAnEntryInWhateverOrderItsChangesArrive(String order, String told) {
        var id = ids.next();
        var changes = List.of(wrote(ids.next(), id), deleted(ids.next(), id), wrote(ids.next(), id));
        order.chars().forEach(place -> phone.sync("", List.of(changes.get(place - '0'))));
        // Told after all else there is to tell of.
        var last = phone.written();
        var events = Events.about(phone.person(), "cesizen.journal", told.length() + 1);
        assertThat(events)
                .extracting(event -> event.getType().contains("recorded") ? "R" : "D")
                .containsExactlyElementsOf(List.of((told + "R").split("")));
        assertThat(last).endsWith(json(events.get(told.length())).get("entry").asString());
    }

    static JsonNode json(CloudEvent event) {
        var data = event.getData();
        assertThat(data).isNotNull();
        return new JsonMapper().readTree(data.toBytes());
    }

    @Test
    void tellsTheGardenOfAnEntryThatCameIntoTheBinFirst() {
        var id = ids.next();
        var written = wrote(ids.next(), id);
        phone.sync("", List.of(deleted(ids.next(), id), written));
        phone.restore(ENTRIES + "/" + id).status(200);
        assertThat(Events.about(phone.person(), "cesizen.journal", 1))
                .extracting(event -> event.getType())
                .containsExactly("fr.cesizen.journal.entry-recorded.v1");
    }

    static UUID change(JsonNode news) {
        return UUID.fromString(news.get("change").asString());
    }

    @Test
    void tellsTheGardenOfEachEntryOnce() {
        var id = ids.next();
        var change = wrote(ids.next(), id);
        phone.sync("", List.of(change, change));
        phone.sync("", List.of(change, deleted(ids.next(), id)));
        phone.written();
        assertThat(Events.about(phone.person(), "cesizen.journal", 3))
                .extracting(event -> event.getType())
                .containsExactly(
                        "fr.cesizen.journal.entry-recorded.v1",
                        "fr.cesizen.journal.entry-deleted.v1",
                        "fr.cesizen.journal.entry-recorded.v1");
    }
}
