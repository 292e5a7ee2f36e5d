package fr.cesizen.emotion.sync;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static fr.cesizen.emotion.entry.JournalClient.deleted;
import static fr.cesizen.emotion.entry.JournalClient.wrote;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.JournalRowsFixture;
import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.emotion.entry.MergeStateTest;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SyncTest {

    /** Over HTTP and SQL; {@link MergeStateTest} decides ten thousand. */
    private static final int ORDERS = 10;

    /** How often two meet at the same moment. */
    private static final int ROUNDS = Integer.getInteger("cesizen.sync.rounds", 4);

    @Autowired
    ApiClient api;

    JournalClient phone;

    final UuidGenerator ids = new UuidGenerator();

    @BeforeEach
    void somebody() {
        phone = new JournalClient(api.somebody());
    }

    /** A week offline: 5 entries, most of them edited, some deleted, some written again after that. */
    List<Map<String, Object>> week(Random random) {
        var changes = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 5; i++) {
            var id = ids.next();
            for (int edit = random.nextInt(3); edit >= 0; edit--) {
                changes.add(wrote(
                        ids.next(), id, "note", i + " " + edit, "feltAt", "2026-03-0" + (1 + i % 7) + "T10:00:00Z"));
            }
            if (random.nextInt(3) == 0) {
                changes.add(deleted(ids.next(), id));
                if (random.nextBoolean()) {
                    changes.add(wrote(ids.next(), id, "note", i + " again"));
                }
            }
        }
        return changes;
    }

    @Test
    void givesTheSameJournalInWhateverOrderAndHoweverOftenAWeekArrives() {
        var random = new Random(20261122);
        var week = week(random);
        phone.sync("", week);
        var expected = phone.everything();
        assertThat(expected).hasSize(5);
        for (int order = 0; order < ORDERS; order++) {
            var deliveries = new ArrayList<>(week);
            deliveries.addAll(week.subList(0, random.nextInt(week.size())));
            Collections.shuffle(deliveries, random);
            var device = new JournalClient(api.somebody());
            int cut = random.nextInt(deliveries.size());
            device.sync("", deliveries.subList(0, cut));
            device.sync("", deliveries.subList(cut, deliveries.size()));
            assertThat(device.everything()).as("order %s", order).isEqualTo(expected);
        }
    }

    /** Two devices, or one that lost its answer, at the same moment: whoever waits must see what the other has done. */
    @Test
    void givesTheSameJournalWhenDeliveriesComeAtOnce() throws Exception {
        var written = new ArrayList<Map<String, Object>>();
        var deletions = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 20; i++) {
            var id = ids.next();
            written.add(wrote(ids.next(), id));
            deletions.add(deleted(ids.next(), id));
        }
        for (int round = 0; round < ROUNDS; round++) {
            var device = new JournalClient(api.somebody());
            var both = Stream.of(written, deletions)
                    .map(changes -> CompletableFuture.runAsync(() -> device.sync("", changes)))
                    .toList();
            for (var one : both) {
                one.get();
            }
            assertThat(device.read(ENTRIES).get("items")).isEmpty();
            assertThat(JournalRowsFixture.entriesKnownTwice(device.person())).isZero();
        }
    }

    @Test
    void answersTheFateOfADeletionThatALaterWritingHasUndone() {
        var id = ids.next();
        var write = wrote(ids.next(), id);
        var deletion = deleted(ids.next(), id);
        phone.sync("", List.of(write, wrote(ids.next(), id, "note", "encore")));
        assertThat(JournalClient.fates(phone.sync("", List.of(deletion)))).containsExactly("superseded");
        assertThat(JournalClient.fates(phone.sync("", List.of(deletion)))).containsExactly("superseded");
    }

    @Test
    void tellsADeviceWhatItDoesNotKnowYet() {
        var id = ids.next();
        var first = phone.sync("", List.of(wrote(ids.next(), id, "note", "au bord de l'eau")));
        assertThat(JournalClient.fates(first)).containsExactly("applied");
        assertThat(first.get("news").get(0).get("entry").get("note").asString()).isEqualTo("au bord de l'eau");
        var cursor = first.get("next").asString();
        assertThat(phone.sync(cursor, List.of()).get("news")).isEmpty();

        phone.delete(ENTRIES + "/" + id).status(204);
        var written = phone.written("note", "sur l'autre appareil");
        var news = phone.sync(cursor, List.of()).get("news");
        assertThat(news).hasSize(2);
        assertThat(news.get(0).get("id").asString()).isEqualTo(id.toString());
        assertThat(news.get(0).has("entry")).isFalse();
        assertThat(written).endsWith(news.get(1).get("id").asString());
    }

    @Test
    void letsTheLaterOfTwoChangesCount() {
        var id = ids.next();
        var early = ids.next();
        var late = ids.next();
        assertThat(JournalClient.fates(phone.sync("", List.of(wrote(late, id, "note", "tard")))))
                .containsExactly("applied");
        assertThat(JournalClient.fates(
                        phone.sync("", List.of(wrote(early, id, "note", "tôt"), wrote(late, id, "note", "tard")))))
                .containsExactly("superseded", "applied");
        phone.get(ENTRIES + "/" + id).has("$.note", "tard");
    }

    static UUID change(JsonNode news) {
        return UUID.fromString(news.get("change").asString());
    }

    static UUID successor(UUID change) {
        return new UUID(change.getMostSignificantBits(), change.getLeastSignificantBits() + 1);
    }

    /** Its clock lags: what it makes of now is earlier than what it has just been shown. */
    @Test
    void letsADeviceWhoseClockLagsChangeWhatItWasShown() {
        var path = phone.written("note", "avant");
        var id = JournalClient.id(path);
        var lagging = new UUID((Instant.now().minusSeconds(3600).toEpochMilli() << 16) | 0x7000L, Long.MIN_VALUE);
        var shown = change(phone.sync("", List.of()).get("news").get(0));
        var refused = phone.sync("", List.of(wrote(lagging, id), deleted(lagging, id)))
                .get("outcomes");
        assertThat(refused.findValuesAsString("fate")).containsExactly("superseded", "superseded");
        assertThat(refused.findValuesAsString("supersededBy")).containsExactly(shown.toString(), shown.toString());

        var edit = phone.sync("", List.of(wrote(successor(shown), id, "note", "après")));
        assertThat(JournalClient.fates(edit)).containsExactly("applied");
        assertThat(edit.get("outcomes").get(0).has("supersededBy")).isFalse();
        assertThat(change(edit.get("news").get(0))).isEqualTo(successor(shown));
        var deletion = phone.sync("", List.of(deleted(successor(successor(shown)), id)));
        assertThat(JournalClient.fates(deletion)).containsExactly("applied");
        assertThat(deletion.get("news").get(0).has("entry")).isFalse();
        assertThat(change(deletion.get("news").get(0))).isEqualTo(successor(successor(shown)));
    }

    @Test
    void saysWhichChangeSupersedesOneOfWhatWasNeverSeenButDeleted() {
        var id = ids.next();
        var written = wrote(ids.next(), id);
        var deletion = ids.next();
        var news = phone.sync("", List.of(deleted(deletion, id))).get("news");
        assertThat(change(news.get(0))).isEqualTo(deletion);
        var outcome = phone.sync("", List.of(written)).get("outcomes").get(0);
        assertThat(outcome.get("supersededBy").asString()).isEqualTo(deletion.toString());
    }
}
