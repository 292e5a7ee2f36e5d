package fr.cesizen.emotion.exports;

import static fr.cesizen.emotion.imports.ImportClient.EXPORT;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.emotion.imports.ImportClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class ExportTest {

    private static final List<String> NOTES = List.of(
            "Collé :\n01900000-0000-7000-8000-00000000000c,momentary,2026-01-01T10:00:00Z,Europe/Paris,2026-01-01,rage:100,-1,,,,boo\nfin",
            "=HYPERLINK(\"http://evil.invalid\")",
            "+33 1 23 45 67 89",
            "-1",
            "@nom",
            "'déjà une apostrophe",
            "\tdécalée",
            "deux\r\nlignes, et \"des guillemets\"\n\nencore",
            " espaces autour ",
            "Élise 🌿 <b>\u0001");

    @Autowired
    ApiClient api;

    @Autowired
    JsonMapper json;

    ImportClient lea;
    ImportClient tom;

    @BeforeEach
    void twoPeople() {
        lea = new ImportClient(api.somebody());
        tom = new ImportClient(api.somebody());
    }

    void write(Map<String, ?> more) {
        var entry = new HashMap<String, Object>(Map.of(
                "feltAt", "2026-03-01T12:00:00.123456Z",
                "zone", "Europe/Paris",
                "emotions", List.of(Map.of("code", "calm", "intensity", 60), Map.of("code", "worry", "intensity", 5))));
        entry.putAll(more);
        new JournalClient(lea.api()).write(entry).status(201);
    }

    String ownContext(ImportClient person, String label) {
        var id = new UuidGenerator().next().toString();
        new JournalClient(person.api()).keepContext(id, "people", label, false).status(200);
        return id;
    }

    void writeAllSorts() {
        NOTES.forEach(note -> write(Map.of("note", note, "valence", -0.4, "contexts", List.of("work"))));
        write(Map.of("kind", "daily", "feltAt", "2026-03-02T00:30:00Z", "localDate", "2026-03-01", "arousal", 1));
        write(Map.of(
                "contexts", List.of("family", ownContext(lea, "Chorale | le soir")), "feltAt", "2026-06-01T08:00:00Z"));
    }

    String export(ImportClient person, String query) {
        return person.get(EXPORT + query).status(200).text();
    }

    /** Entries as JSON, without what is not the journal's: who wrote it down, when, and the ids of own contexts. */
    List<JsonNode> journal(ImportClient person) throws Exception {
        var document = json.readTree(export(person, "?format=json"));
        return StreamSupport.stream(document.get("entries").spliterator(), false)
                .map(entry -> {
                    var plain = (ObjectNode) entry;
                    plain.remove(List.of("origin", "recordedAt"));
                    plain.set(
                            "contexts",
                            json.valueToTree(
                                    StreamSupport.stream(plain.get("contexts").spliterator(), false)
                                            .map(code -> document.get("contextLabels")
                                                    .get(code.asString())
                                                    .asString())
                                            .toList()));
                    return (JsonNode) plain;
                })
                .toList();
    }

    /** Without the mark, a spreadsheet shows É as Ã‰. */
    @Test
    void marksItsEncodingForASpreadsheetAlone() throws Exception {
        writeAllSorts();
        var plain = export(lea, "?format=csv");
        var marked = export(lea, "?format=csv&for=spreadsheet");
        assertThat(plain).startsWith("id,kind,");
        assertThat(marked).isEqualTo("\ufeff" + plain);
        ownContext(tom, "Chorale | le soir");
        tom.applied(tom.staged("cesizen", marked));
        assertThat(journal(tom)).isEqualTo(journal(lea));
        for (var wrong : List.of("format=json&for=spreadsheet", "format=csv&for=", "format=csv&for=excel")) {
            lea.get(EXPORT + "?" + wrong).status(400).has("$.errors[0].pointer", "?for");
        }
    }

    @Test
    void isTheSameJournalWhereItIsImported() throws Exception {
        writeAllSorts();
        ownContext(tom, "chorale | le SOIR");
        var run = tom.applied(tom.staged("cesizen", export(lea, "?format=csv")));
        assertThat(run.get("counts").get("applied").asInt()).isEqualTo(NOTES.size() + 2);
        var mine = journal(lea);
        var theirs = journal(tom);
        assertThat(theirs).hasSameSizeAs(mine);
        assertThat(theirs.get(0).get("contexts").get(1).asString()).isEqualTo("chorale | le SOIR");
        ((ObjectNode) theirs.get(0)).set("contexts", mine.get(0).get("contexts"));
        assertThat(theirs).isEqualTo(mine);
        assertThat(tom.lines(tom.staged("cesizen", export(tom, "?format=csv"))))
                .allSatisfy(line -> assertThat(line.get("outcome").asString()).isEqualTo("duplicate"));
    }

    @Test
    void keepsSpreadsheetsFromRunningNotes() {
        writeAllSorts();
        assertThat(export(lea, "?format=csv"))
                .contains("\"'=HYPERLINK(\"\"http://evil.invalid\"\")\"", ",'+33 1", ",'-1,", ",'@nom,", ",''déjà");
    }

    @Test
    void isDescribedByThePublishedSchema() throws Exception {
        writeAllSorts();
        var schema = api.get(EXPORT + "/schema")
                .status(200)
                .header("Content-Type", "application/schema+json")
                .text();
        var validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Objects.requireNonNull(schema));
        var document = json.readTree(export(lea, "?format=json"));
        assertThat(validator.validate(document, run -> run.executionConfig(as -> as.formatAssertionsEnabled(true))))
                .isEmpty();
        ((ObjectNode) document.get("entries").get(0)).put("feltAt", "hier");
        assertThat(validator.validate(document, run -> run.executionConfig(as -> as.formatAssertionsEnabled(true))))
                .isNotEmpty();
    }

    @Test
    void speaksFhir() throws Exception {
        write(Map.of("note", "Une promenade", "valence", 0.4));
        write(Map.of("kind", "daily", "feltAt", "2026-03-02T10:00:00Z"));
        var answer = lea.get(EXPORT + "?format=fhir")
                .header("Content-Type", "application/fhir+ndjson")
                .text();
        assertThat(answer).isNotNull().doesNotContain(lea.person().toString());
        var lines = answer.lines().toList();
        assertThat(json.readTree(lines.get(0)).get("effectiveDateTime").asString())
                .isEqualTo("2026-03-02");
        var observation = (ObjectNode) json.readTree(lines.get(1));
        observation.remove(List.of("id", "issued", "subject", "performer"));
        assertThat(observation).isEqualTo(json.readTree("""
                {"resourceType":"Observation","status":"final",
                 "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"survey"}]}],
                 "code":{"coding":[{"system":"https://cesizen.invalid/fhir/CodeSystem/journal","code":"entry"}],"text":"Émotions ressenties"},
                 "effectiveDateTime":"2026-03-01T13:00:00.123456+01:00",
                 "note":[{"text":"Une promenade"}],
                 "component":[
                  {"code":{"coding":[{"system":"https://cesizen.invalid/fhir/CodeSystem/emotion","code":"calm"}],"text":"Calme"},
                   "valueQuantity":{"value":60,"system":"http://unitsofmeasure.org","code":"1"}},
                  {"code":{"coding":[{"system":"https://cesizen.invalid/fhir/CodeSystem/emotion","code":"worry"}],"text":"Inquiétude"},
                   "valueQuantity":{"value":5,"system":"http://unitsofmeasure.org","code":"1"}},
                  {"code":{"coding":[{"system":"https://cesizen.invalid/fhir/CodeSystem/journal","code":"valence"}],"text":"Valence (−1…1)"},
                   "valueQuantity":{"value":0.4,"system":"http://unitsofmeasure.org","code":"1"}}]}"""));
    }

    @Test
    void keepsContextsAndTheDayOfANightInFhir() throws Exception {
        var choir = ownContext(lea, "Chorale");
        write(Map.of(
                "feltAt", "2026-03-02T00:30:00Z",
                "localDate", "2026-03-01",
                "contexts", List.of("work", choir),
                "note", "Une\u0001 nuit\u001b courte\nvraiment",
                "arousal", -1));
        var observation = json.readTree(export(lea, "?format=fhir"));
        assertThat(observation.get("effectiveDateTime").asString()).isEqualTo("2026-03-02T01:30:00+01:00");
        assertThat(observation.at("/note/0/text").asString()).isEqualTo("Une  nuit  courte\nvraiment");
        assertThat(observation.at("/component/2/code/text").asString()).isEqualTo("Activation (−1…1)");
        assertThat(observation.at("/component/3/valueCodeableConcept")).isEqualTo(json.readTree("""
                        {"coding":[{"system":"https://cesizen.invalid/fhir/CodeSystem/context","code":"work"}],"text":"Travail"}"""));
        assertThat(observation
                        .at("/component/4/valueCodeableConcept/coding/0/code")
                        .asString())
                .isEqualTo(choir);
        assertThat(observation.at("/component/4/valueCodeableConcept/text").asString())
                .isEqualTo("Chorale");
        assertThat(observation.at("/component/5/valueDateTime").asString()).isEqualTo("2026-03-01");
        assertThat(observation.get("component")).hasSize(6);
    }

    @Test
    void holdsOnlyThePersonsOwnDaysThatWereAskedFor() throws Exception {
        write(Map.of("feltAt", "2026-01-31T12:00:00Z"));
        write(Map.of("feltAt", "2026-02-01T12:00:00Z"));
        write(Map.of("feltAt", "2026-02-28T12:00:00Z"));
        var document = json.readTree(export(lea, "?format=json&from=2026-02-01&to=2026-02-27"));
        assertThat(document.get("entries").findValuesAsString("localDate")).containsExactly("2026-02-01");
        assertThat(json.readTree(export(tom, "?format=json")).get("entries")).isEmpty();
        assertThat(export(tom, "?format=csv").lines()).hasSize(1);
        assertThat(export(tom, "?format=fhir")).isEmpty();
    }
}
