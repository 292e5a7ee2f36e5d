package fr.cesizen.emotion.sync;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static fr.cesizen.emotion.entry.JournalClient.calm;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.emotion.entry.MergeStateTest;
import fr.cesizen.emotion.entry.TrashPurgeJob;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import io.cloudevents.CloudEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
public class SyncTest {

    /** Over HTTP and SQL; {@link MergeStateTest} decides ten thousand. */
    private static final int ORDERS = 10;

    @Autowired
    WebTestClient http;

    @Autowired
    TrashPurgeJob bin;

    JournalClient phone;

    final UuidGenerator ids = new UuidGenerator();

    @BeforeEach
    void somebody() {
        phone = new JournalClient(http, UUID.randomUUID());
    }

    public static Map<String, Object> wrote(UUID change, UUID id, Object... says) {
        return Map.of("change", change, "id", id, "deleted", false, "entry", calm(says));
    }

    public static Map<String, Object> deleted(UUID change, UUID id) {
        return Map.of("change", change, "id", id, "deleted", true);
    }

    static List<String> fates(JsonNode answer) {
        return IntStream.range(0, answer.get("outcomes").size())
                .mapToObj(i -> answer.get("outcomes").get(i).get("fate").asString())
                .toList();
    }

    /** What is in the journal and in the bin: everything but when and how often it was received. */
    static Map<String, String> journal(JournalClient device) {
        var journal = new TreeMap<String, String>();
        for (var list : List.of(ENTRIES + "?limit=200", ENTRIES + "/bin?limit=200")) {
            device.json(device.get(list))
                    .get("items")
                    .forEach(entry -> journal.put(
                            entry.get("id").asString(),
                            entry.get("note").asString() + entry.get("feltAt") + entry.get("deletedAt")));
        }
        return journal;
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
        var expected = journal(phone);
        assertThat(expected).hasSize(5);
        for (int order = 0; order < ORDERS; order++) {
            var deliveries = new ArrayList<>(week);
            deliveries.addAll(week.subList(0, random.nextInt(week.size())));
            Collections.shuffle(deliveries, random);
            var device = new JournalClient(http, UUID.randomUUID());
            int cut = random.nextInt(deliveries.size());
            device.sync("", deliveries.subList(0, cut));
            device.sync("", deliveries.subList(cut, deliveries.size()));
            assertThat(journal(device)).as("order %s", order).isEqualTo(expected);
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
        for (int round = 0; round < 10; round++) {
            var device = new JournalClient(http, UUID.randomUUID());
            var both = Stream.of(written, deletions)
                    .map(changes -> CompletableFuture.runAsync(() -> device.sync("", changes)))
                    .toList();
            for (var one : both) {
                one.get();
            }
            assertThat(device.json(device.get(ENTRIES)).get("items")).isEmpty();
            assertThat(Database.count(
                            "select count(*) from emotion.entry e join emotion.gone_entry g using (person, id)"
                                    + " where person = '" + device.person() + "'"))
                    .isZero();
        }
    }

    @Test
    void answersTheFateOfADeletionThatALaterWritingHasUndone() {
        var id = ids.next();
        var write = wrote(ids.next(), id);
        var deletion = deleted(ids.next(), id);
        phone.sync("", List.of(write, wrote(ids.next(), id, "note", "encore")));
        assertThat(fates(phone.sync("", List.of(deletion)))).containsExactly("superseded");
        assertThat(fates(phone.sync("", List.of(deletion)))).containsExactly("superseded");
    }

    @Test
    void tellsADeviceWhatItDoesNotKnowYet() {
        var id = ids.next();
        var first = phone.sync("", List.of(wrote(ids.next(), id, "note", "au bord de l'eau")));
        assertThat(fates(first)).containsExactly("applied");
        assertThat(first.get("news").get(0).get("entry").get("note").asString()).isEqualTo("au bord de l'eau");
        var cursor = first.get("next").asString();
        assertThat(phone.sync(cursor, List.of()).get("news")).isEmpty();

        phone.delete(ENTRIES + "/" + id).expectStatus().isNoContent();
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
        assertThat(fates(phone.sync("", List.of(wrote(late, id, "note", "tard")))))
                .containsExactly("applied");
        assertThat(fates(phone.sync("", List.of(wrote(early, id, "note", "tôt"), wrote(late, id, "note", "tard")))))
                .containsExactly("superseded", "applied");
        phone.get(ENTRIES + "/" + id).expectBody().jsonPath("$.note").isEqualTo("tard");
    }

    @Test
    void refusesAChangeThatBreaksARuleAndKeepsTheOthers() {
        var good = ids.next();
        var ahead = new UUID((Instant.now().plusSeconds(600).toEpochMilli() << 16) | 0x7000L, 0x8000000000000001L);
        var both = new HashMap<>(wrote(ids.next(), ids.next()));
        both.put("deleted", true);
        var answer = phone.sync(
                "",
                List.of(
                        wrote(ids.next(), ids.next(), "zone", "Mars/Olympus"),
                        wrote(ids.next(), ids.next(), "emotions", List.of()),
                        wrote(ahead, ids.next()),
                        wrote(UUID.randomUUID(), ids.next()),
                        both,
                        wrote(ids.next(), good)));
        assertThat(fates(answer)).containsExactly("refused", "refused", "refused", "refused", "refused", "applied");
        assertThat(refusal(answer, 4).get("type").asString()).isEqualTo("/problems/entry-or-deletion");
        assertThat(refusal(answer, 4).get("errors").get(0).get("pointer").asString())
                .isEqualTo("/deleted");
        var problem = answer.get("outcomes").get(0).get("problem");
        assertThat(problem.get("type").asString()).isEqualTo("/problems/unknown-zone");
        assertThat(problem.get("title").asString()).isNotEmpty();
        assertThat(problem.get("errors").get(0).get("pointer").asString()).isEqualTo("/entry/zone");
        assertThat(answer.get("outcomes")
                        .get(1)
                        .get("problem")
                        .get("errors")
                        .get(0)
                        .get("pointer")
                        .asString())
                .isEqualTo("/entry/emotions");
        assertThat(journal(phone)).containsOnlyKeys(good.toString());
    }

    @Test
    void saysThatAChangeOfTheFutureNeedsANewId() {
        var ahead = new UUID((Instant.now().plusSeconds(600).toEpochMilli() << 16) | 0x7000L, 0x8000000000000002L);
        var id = ids.next();
        var refused = refusal(phone.sync("", List.of(wrote(ahead, id))), 0);
        assertThat(refused.get("detail").asString()).contains("nouvel identifiant");
        assertThat(fates(phone.sync("", List.of(wrote(ids.next(), id))))).containsExactly("applied");
    }

    static JsonNode refusal(JsonNode answer, int place) {
        return answer.get("outcomes").get(place).get("problem");
    }

    /** A new version of a client, or a broken one, must not be stuck with everything that it wrote. */
    @Test
    void refusesANumberOutOfRangeAndKeepsTheOtherChanges() {
        var good = ids.next();
        var emotions = List.of(Map.of("code", "calm", "intensity", 99_999_999_999L));
        var changes = List.of(wrote(ids.next(), ids.next(), "emotions", emotions), wrote(ids.next(), good));
        var answer = phone.json(phone.send(HttpMethod.POST, "/api/v1/journal/sync", changes));
        assertThat(fates(answer)).containsExactly("refused", "applied");
        var fault = refusal(answer, 0).get("errors").get(0);
        assertThat(fault.get("pointer").asString()).isEqualTo("/entry/emotions/0/intensity");
        assertThat(fault.get("code").asString()).isEqualTo("wrong-type");
        assertThat(journal(phone)).containsOnlyKeys(good.toString());
    }

    @Test
    void refusesAChangeThatCannotBeReadAndKeepsTheOthers() {
        var good = ids.next();
        var unknown = ids.next();
        var changes = new ArrayList<Object>();
        changes.add(wrote(unknown, ids.next(), "mood", 3));
        changes.add(wrote(ids.next(), ids.next(), "kind", "weekly"));
        changes.add(Map.of("change", ids.next(), "id", ids.next()));
        changes.add(Map.of("change", "late", "id", ids.next(), "deleted", true));
        changes.add(null);
        changes.add(7);
        changes.add(wrote(ids.next(), good));
        var answer = phone.json(phone.send(HttpMethod.POST, "/api/v1/journal/sync", changes));
        assertThat(fates(answer))
                .containsExactly("refused", "refused", "refused", "refused", "refused", "refused", "applied");
        assertThat(answer.get("outcomes").get(0).get("change").asString()).isEqualTo(unknown.toString());
        assertThat(answer.get("outcomes").get(3).has("change")).isFalse();
        assertThat(refusal(answer, 0).get("type").asString()).isEqualTo("/problems/malformed-request");
        assertThat(refusal(answer, 0).get("errors").get(0).get("code").asString())
                .isEqualTo("unknown-field");
        assertThat(IntStream.range(0, 6).mapToObj(place -> refusal(answer, place)
                        .get("errors")
                        .get(0)
                        .get("pointer")
                        .asString()))
                .containsExactly("/entry/mood", "/entry/kind", "/deleted", "/change", "", "");
        assertThat(journal(phone)).containsOnlyKeys(good.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"since\":1}", " \n 7", "{", "\ufeff{\"since\":1}", "[{\"change\":", "[{}", "no json"})
    void refusesABodyThatIsNoArray(String body) {
        phone.send(HttpMethod.POST, "/api/v1/journal/sync", body).expectStatus().isBadRequest();
    }

    @Test
    void takesAByteOrderMarkBeforeTheArray() {
        assertThat(phone.json(phone.send(HttpMethod.POST, "/api/v1/journal/sync", "\ufeff [{}]"))
                        .get("outcomes"))
                .hasSize(1);
    }

    @Test
    void takesNoBodyForNoChanges() {
        assertThat(phone.json(phone.send(HttpMethod.POST, "/api/v1/journal/sync", "  "))
                        .get("outcomes"))
                .isEmpty();
        phone.send(HttpMethod.POST, "/api/v1/journal/sync", "[{\"note\":\"" + "x".repeat(1_100_000) + "\"}]")
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void takesFiveHundredChangesAndNoMore() {
        var changes = IntStream.range(0, 500)
                .mapToObj(i -> wrote(ids.next(), ids.next()))
                .toList();
        assertThat(fates(phone.sync("", changes))).containsOnly("applied");
        var more = new ArrayList<>(changes);
        more.add(wrote(ids.next(), ids.next()));
        phone.send(HttpMethod.POST, "/api/v1/journal/sync", more).expectStatus().isEqualTo(422);
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
        phone.send(HttpMethod.POST, ENTRIES + "/" + id + "/restoration", "")
                .expectStatus()
                .isOk();
        assertThat(Events.about(phone.person(), "cesizen.journal", 1))
                .extracting(event -> event.getType())
                .containsExactly("fr.cesizen.journal.entry-recorded.v1");
    }

    /** One phone edits offline while another deletes and restores: the edit arrives before, between or after. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void keepsAnEditOfOneDeviceWhenAnotherDeletesAndRestores(int arrives) {
        var path = phone.written("note", "avant");
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var edit = wrote(ids.next(), id, "note", "après");
        List<Runnable> online = List.of(() -> phone.delete(path).expectStatus().isNoContent(), () -> phone.send(
                        HttpMethod.POST, path + "/restoration", "")
                .expectStatus()
                .isOk());
        for (int step = 0; step <= 2; step++) {
            if (step == arrives) {
                phone.sync("", List.of(edit));
            }
            if (step < 2) {
                online.get(step).run();
            }
        }
        assertThat(journal(phone)).containsOnlyKeys(id.toString());
        phone.get(path).expectBody().jsonPath("$.note").isEqualTo("après");
        assertThat(fates(phone.sync("", List.of(edit)))).containsExactly("applied");
        phone.delete(path).expectStatus().isNoContent();
        assertThat(phone.json(phone.get(ENTRIES)).get("items")).isEmpty();
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
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var lagging = new UUID((Instant.now().minusSeconds(3600).toEpochMilli() << 16) | 0x7000L, Long.MIN_VALUE);
        var shown = change(phone.sync("", List.of()).get("news").get(0));
        var refused = phone.sync("", List.of(wrote(lagging, id), deleted(lagging, id)))
                .get("outcomes");
        assertThat(refused.findValuesAsString("fate")).containsExactly("superseded", "superseded");
        assertThat(refused.findValuesAsString("supersededBy")).containsExactly(shown.toString(), shown.toString());

        var edit = phone.sync("", List.of(wrote(successor(shown), id, "note", "après")));
        assertThat(fates(edit)).containsExactly("applied");
        assertThat(edit.get("outcomes").get(0).has("supersededBy")).isFalse();
        assertThat(change(edit.get("news").get(0))).isEqualTo(successor(shown));
        var deletion = phone.sync("", List.of(deleted(successor(successor(shown)), id)));
        assertThat(fates(deletion)).containsExactly("applied");
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

    /** Its stamp is of a clock ahead of ours, and yet the creation came after it. */
    @Test
    void writesAnEntryAnewAfterADeletionOfAClockAhead() {
        var id = ids.next();
        var ahead = new UUID((Instant.now().plusSeconds(60).toEpochMilli() << 16) | 0x7000L, 0x8000000000000003L);
        phone.sync("", List.of(deleted(ahead, id)));
        phone.get(phone.written("id", id)).expectStatus().isOk();
        assertThat(phone.json(phone.get(ENTRIES + "/bin")).get("items")).isEmpty();
    }

    /** Nor does its note lie in the bin again, whoever tells of it how late. */
    @Test
    void neverBringsBackWhatIsGoneForGood() {
        var id = ids.next();
        var written = wrote(ids.next(), id);
        phone.sync("", List.of(written, deleted(ids.next(), id)));
        age();
        bin.purge().block();
        assertThat(fates(phone.sync("", List.of(written)))).containsExactly("superseded");
        assertThat(journal(phone)).isEmpty();
        assertThat(phone.sync("", List.of()).get("news")).hasSize(1);
        assertThat(Database.count("select count(*) from emotion.entry where person = '" + phone.person() + "'"))
                .isZero();
        assertThat(fates(phone.sync("", List.of(deleted(ids.next(), id), written, wrote(ids.next(), id)))))
                .containsExactly("applied", "superseded", "applied");
        assertThat(phone.json(phone.get(ENTRIES)).get("items")).hasSize(1);
    }

    /** What nobody has seen but its deletion lies in the bin for what is left of its days. */
    @Test
    void bringsWhatIsHeardOfByItsDeletionIntoTheBinWhileItsDaysLast() {
        var id = ids.next();
        var other = ids.next();
        var written = List.of(wrote(ids.next(), id), wrote(ids.next(), other));
        phone.sync("", List.of(deleted(ids.next(), id), deleted(ids.next(), other)));
        Database.run("set search_path = emotion; update gone_entry set known_at = now() - interval '31 days'"
                + " where id = '" + other + "'");
        Database.run("set search_path = emotion; update gone_entry set known_at = now() - interval '29 days'"
                + " where id = '" + id + "'");
        assertThat(fates(phone.sync("", written))).containsExactly("superseded", "superseded");
        assertThat(journal(phone)).containsOnlyKeys(id.toString());
        assertThat(Database.count("select count(*) from emotion.entry where id = '" + id
                        + "' and deletion_known_at < now() - interval '28 days'"))
                .isOne();
    }

    /** Moves 31 days back when the phone's deletions were learnt of. */
    void age() {
        Database.run("set search_path = emotion; update entry set deletion_known_at = now() - interval '31 days'"
                + " where person = '" + phone.person() + "'");
    }

    /** A phone tells of an entry again in the very moment in which the bin lets it go. */
    @Test
    void neverBringsBackWhatTheBinIsJustLettingGo() throws Exception {
        var written = new ArrayList<Map<String, Object>>();
        var edited = new ArrayList<Map<String, Object>>();
        var deletions = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 50; i++) {
            var id = ids.next();
            written.add(wrote(ids.next(), id));
            edited.add(wrote(ids.next(), id));
            deletions.add(deleted(ids.next(), id));
        }
        for (int round = 0; round < 10; round++) {
            phone = new JournalClient(http, UUID.randomUUID());
            phone.sync("", written);
            phone.sync("", deletions);
            age();
            var emptied = bin.purge().toFuture();
            phone.sync("", edited);
            emptied.get();
            bin.purge().block();
            assertThat(journal(phone)).isEmpty();
        }
    }
}
