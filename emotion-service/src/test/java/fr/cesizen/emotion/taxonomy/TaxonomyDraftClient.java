package fr.cesizen.emotion.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An administrator who edits drafts of the list of emotions. */
record TaxonomyDraftClient(ApiClient api) {

    static final String DRAFTS = "/api/v1/emotions/drafts";

    private static final UUID ADMIN = UUID.randomUUID();

    ApiAnswer send(HttpMethod method, String uri, String ifMatch, Object body) {
        return api.as(ADMIN, "admin")
                .request(method, uri)
                .ifMatch(ifMatch)
                .body(body)
                .send();
    }

    JsonNode get(String uri) {
        return answer(send(HttpMethod.GET, uri, "", ""));
    }

    JsonNode begun() {
        return answer(send(HttpMethod.POST, DRAFTS, "", ""));
    }

    JsonNode rewritten(JsonNode draft) {
        return answer(send(HttpMethod.PUT, path(draft), "\"" + draft.get("version") + "\"", draft.get("content")));
    }

    ApiAnswer publish(JsonNode draft, String ifMatch) {
        return send(HttpMethod.POST, path(draft) + "/publication", ifMatch, "");
    }

    static JsonNode answer(ApiAnswer response) {
        var body = response.json();
        assertThat(response.status()).isBetween(200, 299);
        return body;
    }

    static String path(JsonNode draft) {
        return DRAFTS + "/" + draft.get("id").asString();
    }

    /** The first family's emotions. */
    static ArrayNode joys(JsonNode draft) {
        return (ArrayNode) draft.get("content").get("families").get(0).get("emotions");
    }

    static ObjectNode word(String code, String fr, String en) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", code)
                .put("fr", fr)
                .put("en", en)
                .put("valence", 0.75)
                .put("safety", false);
    }
}
