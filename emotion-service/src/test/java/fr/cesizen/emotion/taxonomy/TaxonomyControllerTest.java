package fr.cesizen.emotion.taxonomy;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class TaxonomyControllerTest {

    @Autowired
    ApiClient api;

    @Test
    void listsTheEmotionsToAnybodyInTheirLanguage() {
        api.in("en-GB,en;q=0.8")
                .get("/api/v1/emotions")
                .status(200)
                .header("Vary", "Accept-Language")
                .has("$.families[6].label", "Serenity");
        api.in("de").get("/api/v1/emotions").has("$.families[6].label", "Sérénité");
    }
}
