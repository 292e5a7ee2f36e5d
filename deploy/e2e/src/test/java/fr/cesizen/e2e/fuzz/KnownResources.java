package fr.cesizen.e2e.fuzz;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** Ids and codes that exist, by where and whose they are. */
final class KnownResources {

    private final Map<String, List<String>> values = new ConcurrentHashMap<>();

    void add(String collection, String variable, String actor, String value) {
        var known = of(collection, variable, actor);
        if (!known.contains(value)) {
            known.add(value);
        }
    }

    /** Adds every property of that name, wherever it is in an answer. */
    void addAll(ApiOperation operation, String variable, String actor, JsonNode answer) {
        for (var value : answer.findValues(variable)) {
            if (value.isString()) {
                add(operation.collection(), variable, actor, value.asString());
            }
        }
        // Where some things have codes and others ids, both are called codes.
        for (var value : answer.findValues("code")) {
            if (variable.equals("id") && value.asString("").length() == 36) {
                add(operation.collection(), variable, actor, value.asString());
            }
        }
    }

    /** Always one's own, if there is one, or the example; or mostly, and at times somebody else's or nobody's. */
    String pick(ApiOperation operation, JsonNode parameter, String actor, SplittableRandom random, boolean isOwn) {
        var variable = parameter.path("name").asString();
        var own = of(operation.collection(), variable, actor);
        var others = of(operation.collection(), variable, actor.equals("lea") ? "admin" : "lea");
        int drawn = isOwn ? 0 : random.nextInt(10);
        var from = drawn < 7 && !own.isEmpty() ? own : drawn < 9 ? others : List.<String>of();
        int at = random.nextInt(1 << 20);
        var unknown =
                parameter.path("example").asString(ExampleGenerator.uuid(random).toString());
        return from.isEmpty() ? unknown : from.get(at % from.size());
    }

    private List<String> of(String collection, String variable, String actor) {
        return values.computeIfAbsent(
                collection + " " + variable + " " + actor, absent -> new CopyOnWriteArrayList<>());
    }
}
