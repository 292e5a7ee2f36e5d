package fr.cesizen.e2e.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Creates things through the API, so that paths reach something, and learns what is there. */
record ResourceSeeder(ApiDocuments documents, FuzzActors actors, KnownResources known, RawHttpClient http) {

    private static final int EACH = 4;

    /** An erasure under way, which whoever has its receipt may read. */
    record Erasure(String id, String receipt) {}

    Erasure erase() {
        var accepted = actors.user(FuzzActors.THROWAWAY)
                .post("/api/v1/privacy/erasures", Map.of("confirmation", "ERASE"))
                .must(202);
        var erasure = new Erasure(accepted.text("id"), accepted.text("receipt"));
        actors.secrets().add(erasure.receipt());
        actors.forgetThrowaway();
        return erasure;
    }

    /** Sends the example of everything that can be created, and reads all lists. */
    void seed(RequestGenerator requests, SplittableRandom random) throws IOException {
        consent();
        share();
        for (var actor : List.of("lea", "admin", "tom")) {
            for (var operation : documents.operations()) {
                for (int i = 0;
                        isCreation(operation) && i < (actor.equals(FuzzActors.entitled(operation)) ? EACH : 1);
                        i++) {
                    send(requests.valid(operation, actor, random, true), actor);
                }
            }
        }
        for (var actor : List.of("lea", "admin", "support", "dpo", "tom")) {
            for (var operation : documents.operations()) {
                operation
                        .parameters("path")
                        .forEach(parameter ->
                                learn(operation, actor, parameter.path("name").asString()));
            }
        }
    }

    /** To what only happens with consent, and takes a moment to be known everywhere. */
    private void consent() {
        var decision = Map.of("granted", true);
        actors.user("lea")
                .send("PUT", "/api/v1/consents/personalisation", decision, Map.of())
                .must(200);
    }

    /** Makes a private link, whose address is told once: no list has it. */
    private void share() {
        var link = actors.user("tom")
                .post("/api/v1/garden/links", Map.of("days", 1))
                .must(201);
        var token = link.text("url").replaceFirst(".*/shared/", "").replaceFirst("/.*", "");
        known.add("/api/v1/garden/shared", "token", "lea", token);
        actors.secrets().add(token);
    }

    /** A POST to a list, or a PUT that needs no version of what is there. */
    private static boolean isCreation(ApiOperation operation) {
        boolean isList = operation.path().equals(operation.collection());
        boolean creates = isList
                ? operation.method().equals("POST")
                : operation.method().equals("PUT")
                        && operation.parameters("header").isEmpty();
        return creates && !FuzzActors.isGuarded(operation);
    }

    private void send(FuzzRequest request, String actor) throws IOException {
        var authorization = actors.authorization(actor).orElseThrow();
        http.send(request.signed(authorization));
    }

    private void learn(ApiOperation operation, String actor, String variable) {
        var list = actors.user(actor).get(operation.collection());
        if (list.status() == 200 && list.header("Content-Type").contains("json")) {
            known.addAll(operation, variable, actor, list.json());
        }
    }
}
