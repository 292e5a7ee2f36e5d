package fr.cesizen.emotion.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cesizen.emotion.journal.EntryView;
import fr.cesizen.emotion.journal.Kind;
import java.time.ZoneId;
import java.util.Map;

/**
 * What was felt, as components of an Observation: emotions with their intensity (0 to 100), valence and arousal (−1 to 1),
 * contexts, and the day that a moment of the night counts for where it is not its own.
 *
 * @param emotions what emotions are called, by code
 * @param contexts what contexts are called, by code or id
 */
record FhirComponents(Map<String, String> emotions, Map<String, String> contexts, boolean english) {

    private static final String CODES = "https://cesizen.invalid/fhir/CodeSystem/";

    /** What the whole or a part is about: {@code entry}, {@code valence}, {@code arousal}, {@code context}, {@code day}. */
    void name(ObjectNode concept, String part) {
        var words =
                switch (part) {
                    case "entry" -> english ? "Felt emotions" : "Émotions ressenties";
                    case "valence" -> "Valence (−1…1)";
                    case "arousal" -> english ? "Arousal (−1…1)" : "Activation (−1…1)";
                    case "context" -> english ? "Context" : "Contexte";
                    default -> english ? "Day it counts for" : "Jour auquel elle compte";
                };
        concept(concept, "journal", part, words);
    }

    void add(ArrayNode components, EntryView entry) {
        entry.emotions().forEach(felt -> {
            var component = components.addObject();
            var words = emotions.getOrDefault(felt.code(), felt.code());
            concept(component.putObject("code"), "emotion", felt.code(), words);
            quantity(component, IntNode.valueOf(felt.intensity()));
        });
        if (entry.valence() != null) {
            quantity(named(components, "valence"), DoubleNode.valueOf(entry.valence()));
        }
        if (entry.arousal() != null) {
            quantity(named(components, "arousal"), DoubleNode.valueOf(entry.arousal()));
        }
        entry.contexts()
                .forEach(context -> concept(
                        named(components, "context").putObject("valueCodeableConcept"),
                        "context",
                        context,
                        contexts.getOrDefault(context, context)));
        if (entry.kind() == Kind.MOMENTARY
                && !entry.localDate()
                        .equals(entry.feltAt().atZone(ZoneId.of(entry.zone())).toLocalDate())) {
            named(components, "day").put("valueDateTime", entry.localDate().toString());
        }
    }

    private ObjectNode named(ArrayNode components, String part) {
        var component = components.addObject();
        name(component.putObject("code"), part);
        return component;
    }

    private static void concept(ObjectNode concept, String system, String code, String words) {
        concept.putArray("coding").addObject().put("system", CODES + system).put("code", code);
        concept.put("text", words);
    }

    private static void quantity(ObjectNode component, JsonNode value) {
        component
                .putObject("valueQuantity")
                .<ObjectNode>set("value", value)
                .put("system", "http://unitsofmeasure.org")
                .put("code", "1");
    }
}
