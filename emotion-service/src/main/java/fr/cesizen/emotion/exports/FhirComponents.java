package fr.cesizen.emotion.exports;

import fr.cesizen.emotion.entry.EntryKind;
import fr.cesizen.emotion.entry.EntryView;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.text.LocalizedText;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what was felt as components of an Observation: emotions with their intensity (0 to 100), valence and arousal (−1 to
 * 1), contexts, and the day that an entry of the night counts for when that is not its local date.
 *
 * @param emotions labels of emotions, by code
 * @param contexts labels of contexts, by code or id
 */
record FhirComponents(Map<String, String> emotions, Map<String, String> contexts, Locale locale) {

    private static final String CODES = "https://cesizen.invalid/fhir/CodeSystem/";

    /** What an Observation or one of its components is about. */
    enum Part {
        ENTRY("Émotions ressenties", "Felt emotions"),
        VALENCE("Valence (−1…1)", "Valence (−1…1)"),
        AROUSAL("Activation (−1…1)", "Arousal (−1…1)"),
        CONTEXT("Contexte", "Context"),
        DAY("Jour auquel elle compte", "Day it counts for");

        @SuppressWarnings("ImmutableEnumChecker") // a record of two strings
        private final LocalizedText text;

        Part(String fr, String en) {
            this.text = new LocalizedText(fr, en);
        }
    }

    void name(ObjectNode concept, Part part) {
        concept(concept, "journal", EnumCodes.code(part), part.text.in(locale));
    }

    void add(ArrayNode components, EntryView entry) {
        entry.emotions().forEach(felt -> {
            var component = components.addObject();
            var words = emotions.getOrDefault(felt.code(), felt.code());
            concept(component.putObject("code"), "emotion", felt.code(), words);
            quantity(component, IntNode.valueOf(felt.intensity()));
        });
        if (entry.valence() != null) {
            quantity(named(components, Part.VALENCE), DoubleNode.valueOf(entry.valence()));
        }
        if (entry.arousal() != null) {
            quantity(named(components, Part.AROUSAL), DoubleNode.valueOf(entry.arousal()));
        }
        entry.contexts()
                .forEach(context -> concept(
                        named(components, Part.CONTEXT).putObject("valueCodeableConcept"),
                        "context",
                        context,
                        contexts.getOrDefault(context, context)));
        if (entry.kind() == EntryKind.MOMENTARY
                && !entry.localDate()
                        .equals(entry.feltAt().atZone(ZoneId.of(entry.zone())).toLocalDate())) {
            named(components, Part.DAY).put("valueDateTime", entry.localDate().toString());
        }
    }

    private ObjectNode named(ArrayNode components, Part part) {
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
                .set("value", value)
                .put("system", "http://unitsofmeasure.org")
                .put("code", "1");
    }
}
