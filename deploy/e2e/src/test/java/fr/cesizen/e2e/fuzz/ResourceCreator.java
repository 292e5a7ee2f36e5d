package fr.cesizen.e2e.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Creates something new from the example of its list's POST, which no other request knows. */
record ResourceCreator(ApiDocuments documents, FuzzActors actors) {

    /** Whether that list has a POST with which one can create. */
    boolean isCreatable(String collection) {
        return documents.operations().stream().anyMatch(each -> isCreation(each, collection));
    }

    /** The id of the new one, which belongs to whoever is entitled to create it. */
    String create(String collection) {
        var creation = documents.operations().stream()
                .filter(each -> isCreation(each, collection))
                .findFirst()
                .orElseThrow();
        var body = new ExampleGenerator(documents, new SplittableRandom(), false).text(creation);
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var answer = actors.user(FuzzActors.entitled(creation))
                .send("POST", collection, body.getBytes(StandardCharsets.UTF_8), key);
        return answer.must(answer.status() == 202 ? 202 : 201).text("id"); // a request is taken, and made later
    }

    private static boolean isCreation(ApiOperation operation, String collection) {
        return operation.method().equals("POST") && operation.path().equals(collection) && operation.takesJson();
    }
}
