package fr.cesizen.emotion;

import fr.cesizen.platform.test.ApiContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What this service answers alike at every endpoint. */
@ServiceTest
class ApiContractTest {

    @Autowired
    WebTestClient http;

    @TestFactory
    Stream<DynamicTest> keepsThePromisesOfEveryEndpoint() {
        return new ApiContract(http)
                .tooLarge(1_300_000)
                .body("PUT /api/v1/journal/entries/{id}", """
                        {"feltAt":"2026-03-01T12:00:00Z","zone":"Europe/Paris","emotions":[{"code":"calm","intensity":60}]}""")
                .body("PUT /api/v1/journal/imports/{id}/mapping", "{\"words\":{},\"activities\":{}}")
                .body("PUT /api/v1/journal/contexts/{id}", """
                        {"group":"people","label":"Chorale","retired":false}""")
                .body("PUT /api/v1/emotions/drafts/{id}", """
                        {"families":[{"code":"serenity","fr":"Sérénité","en":"Serenity","emotions":[
                          {"code":"calm","fr":"Calme","en":"Calm","valence":0.5,"arousal":-0.5,"safety":true}]}]}""")
                .unknownId("PUT /api/v1/journal/contexts/{id}", 200)
                .tests();
    }
}
