package fr.cesizen.emotion.taxonomy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Database;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ServiceTest
class TaxonomyDbTest {

    private static final String DRAFTS = "/api/v1/emotions/drafts";

    @Autowired
    ApiClient api;

    @Test
    void neverChangesAPublishedVersion() {
        var admin = api.as(UUID.randomUUID(), "admin");
        var draft = admin.post(DRAFTS).status(201).json().get("id").asString();
        admin.request(HttpMethod.POST, DRAFTS + "/" + draft + "/publication")
                .ifMatch("\"0\"")
                .send()
                .status(201);
        assertThatThrownBy(() -> Database.run("set search_path = emotion; update taxonomy_version set document = ''"))
                .hasStackTraceContaining("a published version never changes");
    }
}
