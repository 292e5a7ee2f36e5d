package fr.cesizen.stress.catalog;

import fr.cesizen.stress.questionnaire.model.Questionnaire;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Questionnaires as they are stored: the same JSON as the shipped files. */
@Component
public class QuestionnaireJson {

    private final JsonMapper json;

    QuestionnaireJson(JsonMapper json) {
        this.json = json;
    }

    public String write(Questionnaire questionnaire) {
        return json.writeValueAsString(questionnaire);
    }

    public Questionnaire read(String document) {
        try {
            return json.readValue(document, Questionnaire.class);
        } catch (JacksonException ex) {
            throw new IllegalStateException("A stored questionnaire is not readable", ex);
        }
    }
}
