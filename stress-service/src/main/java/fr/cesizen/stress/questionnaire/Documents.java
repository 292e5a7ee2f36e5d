package fr.cesizen.stress.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cesizen.stress.document.Questionnaire;
import org.springframework.stereotype.Component;

/** Questionnaires as they are stored: the same JSON as the shipped files. */
@Component
public class Documents {

    private final ObjectMapper json;

    Documents(ObjectMapper json) {
        this.json = json;
    }

    public String write(Questionnaire questionnaire) {
        try {
            return json.writeValueAsString(questionnaire);
        } catch (JsonProcessingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    public Questionnaire read(String document) {
        try {
            return json.readValue(document, Questionnaire.class);
        } catch (JsonProcessingException ex) {
            throw new IllegalStateException("A stored questionnaire is not readable", ex);
        }
    }
}
