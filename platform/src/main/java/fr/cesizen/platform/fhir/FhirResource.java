package fr.cesizen.platform.fhir;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the parts that resources of FHIR R4 share. Codes are our own and marked as such; who it is about is a pseudonym, the
 * same in every export. Source: hl7.org/fhir/R4/observation.html.
 */
public final class FhirResource {

    private static final String CODES = "https://cesizen.invalid/fhir/CodeSystem/";
    private static final String PERSON_SYSTEM = "https://cesizen.invalid/fhir/person";

    /** Characters that our texts may contain but a FHIR string may not. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private FhirResource(String type, UUID id, String status) {
        json.put("resourceType", type).put("id", id.toString()).put("status", status);
    }

    /** An Observation that is final, about a person and made by them, in a category of HL7: survey, activity, … */
    public static FhirResource observation(UUID id, UUID person, String category) {
        var resource = new FhirResource("Observation", id, "final");
        resource.json
                .putArray("category")
                .addObject()
                .putArray("coding")
                .addObject()
                .put("system", "http://terminology.hl7.org/CodeSystem/observation-category")
                .put("code", category);
        reference(resource.json.putObject("subject"), person);
        reference(resource.json.putArray("performer").addObject(), person);
        return resource;
    }

    /** Completed answers of a person to a questionnaire, and when they were given. */
    public static FhirResource answers(UUID id, UUID person, Instant authored) {
        var resource = new FhirResource("QuestionnaireResponse", id, "completed");
        reference(resource.json.putObject("subject"), person);
        resource.json.put("authored", authored.toString());
        return resource;
    }

    /** What it is about; in words, too, unless the code alone tells it. */
    public FhirResource code(String system, String code, @Nullable String words) {
        concept(json.putObject("code"), system, code, words);
        return this;
    }

    /** When it was so, and since when it is known. */
    public FhirResource at(Instant effective, Instant issued) {
        json.put("effectiveDateTime", effective.toString()).put("issued", issued.toString());
        return this;
    }

    /** Over which time it was so. */
    public FhirResource during(Instant start, Instant end) {
        json.putObject("effectivePeriod").put("start", start.toString()).put("end", end.toString());
        json.put("issued", end.toString());
        return this;
    }

    /** A number with its unit in UCUM, {@code 1} where it has none. */
    public FhirResource value(BigDecimal value, String unit) {
        quantity(json, value, unit);
        return this;
    }

    /** In which range a value lies. */
    public FhirResource interpretation(String system, String code, String words) {
        concept(json.putArray("interpretation").addObject(), system, code, words);
        return this;
    }

    /** Another resource of the same bundle that it follows from. */
    public FhirResource derivedFrom(UUID other) {
        json.putArray("derivedFrom").addObject().put("reference", "urn:uuid:" + other);
        return this;
    }

    /** A part of an Observation; one without a value is left out. */
    public FhirResource component(String system, String code, @Nullable BigDecimal value) {
        if (value != null) {
            var component = json.withArray("component").addObject();
            concept(component.putObject("code"), system, code, null);
            quantity(component, value, "1");
        }
        return this;
    }

    /** An answer of a QuestionnaireResponse. */
    public FhirResource answer(String item, String question, int value) {
        var answered = json.withArray("item").addObject();
        answered.put("linkId", item);
        if (!question.isBlank()) {
            answered.put("text", question);
        }
        answered.putArray("answer").addObject().put("valueInteger", value);
        return this;
    }

    public ObjectNode json() {
        return json;
    }

    /** A stable pseudonym: as a person's id is random, its hash is the same in every export and reveals nothing. */
    public static String pseudonym(UUID person) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(("fhir:" + person).getBytes(StandardCharsets.UTF_8));
            return UUID.nameUUIDFromBytes(hash).toString();
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void reference(ObjectNode reference, UUID person) {
        reference
                .put("type", "Patient")
                .putObject("identifier")
                .put("system", PERSON_SYSTEM)
                .put("value", pseudonym(person));
    }

    private static void concept(ObjectNode concept, String system, String code, @Nullable String words) {
        concept.putArray("coding").addObject().put("system", CODES + system).put("code", code);
        if (words != null && !words.isBlank()) {
            concept.put("text", CONTROL.matcher(words).replaceAll(" "));
        }
    }

    private static void quantity(ObjectNode holder, BigDecimal value, String unit) {
        holder.putObject("valueQuantity")
                .put("value", value)
                .put("system", "http://unitsofmeasure.org")
                .put("code", unit);
    }
}
