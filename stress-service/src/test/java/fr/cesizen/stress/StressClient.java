package fr.cesizen.stress;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpMethod;

/** The words of the service: sheets that people score and keep, drafts that administrators publish. */
public class StressClient {

    public static final String QUESTIONNAIRES = "/api/v1/stress/questionnaires";
    public static final String ASSESSMENTS = "/api/v1/stress/assessments";
    public static final String DRAFTS = "/api/v1/stress/drafts";
    public static final String SUGGESTIONS = "/api/v1/stress/suggestions";
    public static final String SCORES = QUESTIONNAIRES + "/srrs/scores";

    private static final UUID ADMIN = UUID.fromString("00000000-0000-4000-8000-0000000000d4");

    private final ApiClient api;

    StressClient(ApiClient api) {
        this.api = api;
    }

    /** Somebody who may publish questionnaires. */
    public ApiClient admin() {
        return api.as(ADMIN, "user", "admin");
    }

    /** What an administrator sends, with a new idempotency key; an empty {@code etag} is none. */
    public ApiAnswer admin(HttpMethod method, String path, String etag, String body) {
        var request = admin().request(method, path).key();
        return (etag.isEmpty() ? request : request.ifMatch(etag)).body(body).send();
    }

    /** Without a token. */
    public ApiAnswer score(String body) {
        return score("srrs", body);
    }

    /** Without a token, any questionnaire. */
    public ApiAnswer score(String questionnaire, String body) {
        return api.post(QUESTIONNAIRES + "/" + questionnaire + "/scores", body);
    }

    public ApiAnswer save(UUID person, String key, String body) {
        return api.as(person)
                .request(HttpMethod.POST, ASSESSMENTS)
                .key(key)
                .body(body)
                .send();
    }

    public ApiAnswer save(UUID person, String body) {
        return api.as(person).post(ASSESSMENTS, body);
    }

    /** Saves and answers the id. */
    public String saved(UUID person, String body) {
        return save(person, body).status(201).id();
    }

    /** The same answer to each item of the PSS-10. */
    public static String pss(int answer) {
        return "{\"answers\":{" + pssAnswers(answer) + "}}";
    }

    public static String pssAnswers(int answer) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(item -> "\"item_" + item + "\":" + answer)
                .collect(Collectors.joining(","));
    }

    /** What a person saves with the given answers, as JSON members. */
    public static String sheet(String answers) {
        return "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{" + answers + "}}";
    }
}
