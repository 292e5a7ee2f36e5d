package fr.cesizen.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

class ApiDocumentTest {

    static final String NOTES = "/api/v1/notes";

    final ApiDocument document = new ApiDocument(new JsonMapper().readTree("""
                    {"paths": {
                      "/api/v1/notes": {"post": {"responses": {"201": {
                        "headers": {"Location": {}, "ETag": {}}, "content": {"application/json": {}}}}}},
                      "/api/v1/notes/{id}": {"get": {"responses": {"200": {"content": {"application/json": {}}}}}},
                      "/api/v1/notes/bin": {"get": {"responses": {"204": {}}}}}}
                    """));

    static HttpHeaders headers(String... namesAndValues) {
        var headers = new HttpHeaders();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers;
    }

    List<String> made(int status, String... namesAndValues) {
        return document.disagreements(HttpMethod.POST, NOTES, status, headers(namesAndValues));
    }

    List<String> read(String path, int status, String... namesAndValues) {
        return document.disagreements(HttpMethod.GET, path, status, headers(namesAndValues));
    }

    @Test
    void agreesWithWhatIsDescribed() {
        assertThat(made(201, "Content-Type", "application/json", "Location", "/1", "ETag", "\"0\""))
                .isEmpty();
        assertThat(read(NOTES + "/1", 200, "Content-Type", "application/json")).isEmpty();
        assertThat(read(NOTES + "/bin", 204)).isEmpty();
    }

    @Test
    void seesAnotherStatus() {
        assertThat(made(200, "Content-Type", "application/json")).containsExactly("answers 200, described are [201]");
        assertThat(read(NOTES + "/bin", 200, "Content-Type", "application/json"))
                .containsExactly("answers 200, described are [204]");
    }

    @Test
    void seesHeadersThatAreMissingOrNotDescribed() {
        assertThat(made(201, "Content-Type", "application/json", "Location", "/1"))
                .containsExactly("describes without answering ETag");
        assertThat(read(NOTES + "/1", 200, "Content-Type", "application/json", "ETag", "\"0\""))
                .containsExactly("answers without describing ETag");
    }

    @Test
    void seesAnotherFormat() {
        assertThat(read(NOTES + "/1", 200, "Content-Type", "text/csv"))
                .containsExactly("answers text/csv, described are [application/json]");
        assertThat(read(NOTES + "/1", 200)).containsExactly("answers null, described are [application/json]");
    }

    @Test
    void seesAnOperationThatIsNotDescribed() {
        assertThat(read(NOTES, 200)).containsExactly("answers 200, described are []");
        assertThat(read("/api/v1/others", 204)).containsExactly("answers 204, described are []");
    }

    @Test
    void seesWhatIsReferredToAndNotThere() {
        var broken = new ApiDocument(new JsonMapper()
                .readTree("{\"a\":{\"$ref\":\"#/b/c\"},\"d\":[{\"$ref\":\"#/b/e\"}],\"b\":{\"c\":{}}}"));
        assertThat(broken.dangling()).containsExactly("#/b/e");
    }

    @Test
    void leavesRefusalsAndWhatIsInternalAlone() {
        assertThat(read(NOTES, 404)).isEmpty();
        assertThat(read("/actuator/health", 200)).isEmpty();
    }
}
