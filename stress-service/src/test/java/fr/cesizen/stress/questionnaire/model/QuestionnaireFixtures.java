package fr.cesizen.stress.questionnaire.model;

import fr.cesizen.stress.questionnaire.scoring.AnswerSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shipped questionnaires and a custom one, also with a part of it changed. */
public final class QuestionnaireFixtures {

    public static final JsonMapper JSON =
            JsonMapper.builderWithJackson2Defaults().build();
    public static final Questionnaire SRRS = shipped("srrs");
    public static final Questionnaire PSS10 = shipped("pss10");
    public static final Questionnaire WHO5 = shipped("who5");
    public static final Questionnaire GAD7 = shipped("gad7");
    public static final Questionnaire CUSTOM = read(custom());

    public static Questionnaire shipped(String code) {
        return read(json("/questionnaires/" + code + "-v1.json"));
    }

    /** The custom questionnaire as an administrator would send it. */
    public static ObjectNode custom() {
        return json("/custom.json");
    }

    /** The custom questionnaire with another value at the pointer; {@code null} takes it away. */
    public static ObjectNode custom(String pointer, @Nullable String value) {
        return with(custom(), pointer, value);
    }

    public static ObjectNode with(ObjectNode document, String at, @Nullable String value) {
        var pointer = JsonPointer.compile(at);
        var parent = document.at(pointer.head());
        var member = pointer.last();
        if (parent instanceof ArrayNode array) {
            array.set(member.getMatchingIndex(), JSON.readTree(value));
        } else if (value == null) {
            ((ObjectNode) parent).remove(member.getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(member.getMatchingProperty(), JSON.readTree(value));
        }
        return document;
    }

    public static Questionnaire read(JsonNode document) {
        return JSON.treeToValue(document, Questionnaire.class);
    }

    /** Answers as a client sends them, everything else by default. */
    public static AnswerSheet sheet(Map<String, Integer> answers) {
        return new AnswerSheet(new HashMap<>(answers), List.of(), null, null);
    }

    public static AnswerSheet read(Map<String, Integer> answers, String bandSet) {
        return new AnswerSheet(new HashMap<>(answers), List.of(), null, bandSet);
    }

    private static ObjectNode json(String resource) {
        try (var content = QuestionnaireFixtures.class.getResourceAsStream(resource)) {
            return (ObjectNode) JSON.readTree(content);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private QuestionnaireFixtures() {}
}
