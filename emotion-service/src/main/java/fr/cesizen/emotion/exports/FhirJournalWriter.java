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
 * FHIR R4, an Observation a line: a survey answer with a component for each emotion, each context and what else was
 * felt.
 *
 * <p>The codes are ours and say so: no code of LOINC or SNOMED CT means what these words mean here. An entry about a
 * whole day has a date without a time, as FHIR allows.
 *
 * @param subject names the person to nobody who does not know them
 */
record FhirJournalWriter(JsonMapper json, String subject, FhirComponents components) implements JournalWriter {

    private static final String PERSON_SYSTEM = "https://cesizen.invalid/fhir/person";

    /** What a string of FHIR cannot hold, though a note can. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    @Override
    public String entry(EntryView entry) {
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
        return observation + "\n";
    }

    private void person(ObjectNode reference) {
        reference
                .put("type", "Patient")
                .putObject("identifier")
                .put("system", PERSON_SYSTEM)
                .put("value", subject);
    }

    /** FHIR's times know no seconds in an offset, as zones had them once. */
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
