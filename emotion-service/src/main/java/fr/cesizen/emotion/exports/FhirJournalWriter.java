package fr.cesizen.emotion.exports;

import fr.cesizen.emotion.entry.EntryKind;
import fr.cesizen.emotion.entry.EntryView;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes FHIR R4, one Observation per line: a survey answer with a component for each emotion, each context and whatever
 * else was felt.
 *
 * <p>The codes are our own and marked as such: no LOINC or SNOMED CT code has the meaning of these words here. An entry
 * about a whole day has a date without a time, as FHIR allows.
 *
 * @param subject a pseudonym of the person
 */
record FhirJournalWriter(JsonMapper json, String subject, FhirComponents components) implements JournalWriter {

    private static final String PERSON_SYSTEM = "https://cesizen.invalid/fhir/person";

    /** Characters that a note may contain but a FHIR string may not. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    @Override
    public String entry(EntryView entry) {
        return observation(entry) + "\n";
    }

    /** An entry as a resource. */
    ObjectNode observation(EntryView entry) {
        var observation = json.createObjectNode();
        observation.put("resourceType", "Observation").put("id", entry.id().toString());
        observation.put("status", "final");
        observation
                .putArray("category")
                .addObject()
                .putArray("coding")
                .addObject()
                .put("system", "http://terminology.hl7.org/CodeSystem/observation-category")
                .put("code", "survey");
        components.name(observation.putObject("code"), FhirComponents.Part.ENTRY);
        person(observation.putObject("subject"));
        observation.put("effectiveDateTime", effective(entry));
        observation.put("issued", entry.recordedAt().toString());
        person(observation.putArray("performer").addObject());
        if (entry.note() != null) {
            observation
                    .putArray("note")
                    .addObject()
                    .put("text", CONTROL.matcher(entry.note()).replaceAll(" "));
        }
        components.add(observation.putArray("component"), entry);
        return observation;
    }

    private void person(ObjectNode reference) {
        reference
                .put("type", "Patient")
                .putObject("identifier")
                .put("system", PERSON_SYSTEM)
                .put("value", subject);
    }

    /** Uses UTC when the offset has seconds, as zones once had: FHIR times do not allow them. */
    private static String effective(EntryView entry) {
        if (entry.kind() == EntryKind.DAILY) {
            return entry.localDate().toString();
        }
        var local = entry.feltAt().atZone(ZoneId.of(entry.zone()));
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                local.getOffset().getTotalSeconds() % 60 == 0
                        ? local
                        : entry.feltAt().atZone(ZoneOffset.UTC));
    }
}
