package fr.cesizen.e2e.fuzz;

import static fr.cesizen.e2e.fuzz.OddValues.any;

import java.util.List;
import java.util.SplittableRandom;

/** Makes the method, the path or the query odd. */
final class TargetMutator {

    private static final List<String> METHODS = List.of(
            "HEAD",
            "HEAD",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "GET",
            "POST",
            "PATCH",
            "PROPFIND",
            "QUERY",
            "NOBODY-KNOWS",
            "get",
            "G\u00c9T",
            "X".repeat(300));

    private final SplittableRandom random;

    TargetMutator(SplittableRandom random) {
        this.random = random;
    }

    FuzzRequest method(FuzzRequest request) {
        return request.withMethod(any(METHODS, random));
    }

    FuzzRequest query(FuzzRequest request) {
        var known = request.operation().parameters("query");
        if (known.isEmpty() || random.nextInt(3) == 0) {
            return request.withQuery(any(OddValues.QUERIES, random));
        }
        var name = known.get(random.nextInt(known.size())).path("name").asString();
        var odd = name + "=" + any(OddValues.ADDRESS, random);
        var others = request.query().replaceAll("[?&]" + name + "=[^&]*", "").replaceFirst("^[?&]", "");
        return request.withQuery("?"
                + switch (random.nextInt(8)) {
                    case 0 -> others;
                    case 1 -> others + "&" + name;
                    case 2 -> odd + "&" + odd + "&" + others;
                    default -> odd + "&" + others;
                });
    }

    FuzzRequest path(FuzzRequest request) {
        var path = request.path();
        return request.withPath(
                switch (random.nextInt(8)) {
                    case 0 -> path + "/";
                    case 1 -> path + ";a=b";
                    case 2 -> path.replaceFirst("/v1/", "//v1/");
                    case 3 -> path.replaceFirst("/v1/", "/v1/x/../");
                    case 4 -> path + "/" + any(OddValues.ADDRESS, random);
                    case 5 -> "http://localhost" + path;
                    default -> segment(path);
                });
    }

    private String segment(String path) {
        var segments = path.split("/", -1);
        // Behind /api/v1/<what belongs to one service>.
        int at = 4 + random.nextInt(Math.max(1, segments.length - 4));
        if (at >= segments.length) {
            return path + "/" + any(OddValues.ADDRESS, random);
        }
        segments[at] = any(OddValues.ADDRESS, random);
        return String.join("/", segments);
    }
}
