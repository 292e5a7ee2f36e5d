package fr.cesizen.emotion.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cesizen.emotion.journal.EntryView;
import fr.cesizen.emotion.journal.Kind;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.http.MediaType;

/**
 * FHIR R4, an Observation a line: a survey answer with a component for each emotion.
 *
 * <p>The codes are ours and say so: no code of LOINC or SNOMED CT means what these words mean here. An entry about a
 * whole day has a date without a time, as FHIR allows.
 *
 * @param subject names the person to nobody who does not know them
 * @param labels what emotions are called, by code
 */
record FhirRendering(ObjectMapper json, String subject, Map<String, String> labels, boolean english)
        implements Rendering {

    static final String CODES = "https://cesizen.invalid/fhir/CodeSystem/journal";
    private static final String PEOPLE = "https://cesizen.invalid/fhir/person";
    private static final MediaType TYPE = MediaType.parseMediaType("application/fhir+ndjson");

    @Override
    public MediaType type() {
        return TYPE;
    }

    @Override
    public String file() {
        return "cesizen-journal.ndjson";
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String entry(EntryView entry) {
        var observation = json.createObjectNode();
        observation.put("resourceType", "Observation").put("id", entry.id().toString());
        observation.put("status", "final");
        coding(
                observation.putArray("category").addObject(),
                "http://terminology.hl7.org/CodeSystem/observation-category",
                "survey");
        var code = observation.putObject("code");
        coding(code, CODES, "entry");
        code.put("text", english ? "Felt emotions" : "Émotions ressenties");
        observation
                .putObject("subject")
                .put("type", "Patient")
                .putObject("identifier")
                .put("system", PEOPLE)
                .put("value", subject);
        observation.put("effectiveDateTime", effective(entry));
        observation.put("issued", entry.recordedAt().toString());
        if (entry.note() != null) {
            observation.putArray("note").addObject().put("text", entry.note());
        }
        components(observation, entry);
        return observation + "\n";
    }

    @Override
    public String tail() {
        return "";
    }

    private void components(ObjectNode observation, EntryView entry) {
        var components = observation.putArray("component");
        entry.emotions()
                .forEach(felt -> component(
                        components.addObject(),
                        felt.code(),
                        labels.getOrDefault(felt.code(), felt.code()),
                        IntNode.valueOf(felt.intensity())));
        if (entry.valence() != null) {
            component(components.addObject(), "valence", "Valence (−1…1)", DoubleNode.valueOf(entry.valence()));
        }
        if (entry.arousal() != null) {
            component(
                    components.addObject(),
                    "arousal",
                    english ? "Arousal (−1…1)" : "Activation (−1…1)",
                    DoubleNode.valueOf(entry.arousal()));
        }
    }

    private static void component(ObjectNode component, String code, String text, JsonNode value) {
        var named = component.putObject("code");
        coding(named, CODES, code);
        named.put("text", text);
        component
                .putObject("valueQuantity")
                .<ObjectNode>set("value", value)
                .put("unit", "{score}")
                .put("system", "http://unitsofmeasure.org")
                .put("code", "{score}");
    }

    private static void coding(ObjectNode concept, String system, String code) {
        concept.putArray("coding").addObject().put("system", system).put("code", code);
    }

    /** FHIR's times know no seconds in an offset, as zones had them once. */
    private static String effective(EntryView entry) {
        if (entry.kind() == Kind.DAILY) {
            return entry.localDate().toString();
        }
        var local = entry.feltAt().atZone(ZoneId.of(entry.zone()));
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                local.getOffset().getTotalSeconds() % 60 == 0
                        ? local
                        : entry.feltAt().atZone(ZoneOffset.UTC));
    }
}
