package fr.cesizen.e2e.fuzz;

import fr.cesizen.e2e.fuzz.ResourceSeeder.Erasure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the request of an index: a valid one, of which mostly one thing, at times nothing or two, is then made odd.
 *
 * <p>Everything drawn depends on seed and index alone. Only ids, tokens and keys differ from run to run.
 */
final class RequestGenerator {

    private static final JsonMapper JSON = new JsonMapper();

    private final ApiDocuments documents;
    private final FuzzActors actors;
    private final KnownResources known;
    private final StateSeeder states;
    private final Erasure erasure;
    private final String host;

    RequestGenerator(ApiDocuments documents, FuzzActors actors, KnownResources known, Erasure erasure, String host) {
        this.documents = documents;
        this.actors = actors;
        this.known = known;
        this.states = new StateSeeder(actors, new ResourceCreator(documents, actors), new ArticleCreator(actors));
        this.erasure = erasure;
        this.host = host;
    }

    /**
     * A request that nothing is odd about, without a token.
     *
     * @param isPlain whether it is about the actor's own things, in a state that allows it, and without anything optional
     */
    FuzzRequest valid(ApiOperation operation, String actor, SplittableRandom random, boolean isPlain) {
        boolean withOptional = !isPlain && random.nextBoolean();
        var examples = new ExampleGenerator(documents, random, withOptional);
        var path = path(operation, actor, random, isPlain);
        var query = operation.parameters("query").stream()
                .filter(parameter -> ExampleGenerator.isNeeded(operation, parameter)
                        || (withOptional && parameter.has("example") && random.nextInt(3) == 0))
                .map(parameter -> parameter.path("name").asString() + "=" + examples.parameter(operation, parameter))
                .collect(Collectors.joining("&"));
        var example = examples.text(operation);
        var named = isPlain ? states.body(operation) : Optional.<String>empty();
        var body = named.orElse(example);
        boolean isKept = isPlain || random.nextBoolean();
        var state = CurrentState.read(operation, path, actor, actors);
        if (operation.takesJson() && isKept && named.isEmpty()) {
            var kept = body;
            body = state.flatMap(current -> current.unchanged(operation))
                    .map(JSON::writeValueAsString)
                    .orElse(kept);
        }
        var version = state.map(CurrentState::etag).orElse("\"1\"");
        return new FuzzRequest(
                operation,
                operation.method(),
                query.isEmpty() ? path : path + "?" + query,
                headers(operation, version, random),
                body.getBytes(StandardCharsets.UTF_8),
                List.of());
    }

    private String path(ApiOperation operation, String actor, SplittableRandom random, boolean isPlain) {
        var path = operation.path();
        for (var parameter : operation.parameters("path")) {
            // Split, so that what is drawn later does not depend on what exists.
            var existing = known.pick(operation, parameter, actor, random.split(), isPlain);
            boolean isWord = parameter.path("schema").has("enum");
            var value = isPlain && !isWord ? states.seed(operation, path).orElse(existing) : existing;
            path = path.replace("{" + parameter.path("name").asString() + "}", value);
        }
        return operation.path().contains("/erasures/{id}") && (isPlain || random.nextBoolean())
                ? path.replaceFirst("(?<=/erasures/)[^/]+", erasure.id())
                : path;
    }

    private List<Map.Entry<String, String>> headers(ApiOperation operation, String version, SplittableRandom random) {
        var headers = new ArrayList<Map.Entry<String, String>>();
        headers.add(Map.entry("Host", host));
        headers.add(Map.entry("Connection", "close"));
        operation.bodyType().ifPresent(type -> headers.add(Map.entry("Content-Type", type)));
        for (var parameter : operation.parameters("header")) {
            var name = parameter.path("name").asString();
            headers.add(Map.entry(name, name.equals("If-Match") ? version : value(name, random)));
        }
        return headers;
    }

    private String value(String name, SplittableRandom random) {
        return switch (name) {
            case "Last-Event-ID" -> "0";
            case "Erasure-Receipt" -> erasure.receipt();
            default -> ExampleGenerator.uuid(random).toString();
        };
    }

    /** What no operation takes: a name without a letter. */
    static FuzzRequest refused(FuzzRequest valid) {
        return valid.withQuery("?%00=x");
    }

    FuzzRequest odd(FuzzRequest valid, SplittableRandom random) {
        int drawn = random.nextInt(100);
        int times = drawn < 8 ? 0 : drawn < 85 ? 1 : 2;
        var request = valid;
        for (int i = 0; i < times; i++) {
            request = changed(request, random);
        }
        return request;
    }

    private static FuzzRequest changed(FuzzRequest request, SplittableRandom random) {
        var target = new TargetMutator(random);
        boolean hasBody = request.body().length > 0;
        int drawn = random.nextInt(hasBody ? 100 : 58);
        if (drawn < 26) {
            return new HeaderMutator(random).mutate(request);
        }
        if (drawn < 40) {
            return target.query(request);
        }
        if (drawn < 49) {
            return target.path(request);
        }
        return drawn < 56 ? target.method(request) : new BodyMutator(random).mutate(request);
    }
}
