package fr.cesizen.e2e.fuzz;

import static fr.cesizen.e2e.fuzz.OddValues.any;
import static fr.cesizen.e2e.fuzz.OddValues.utf8;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes one header odd: its value, its absence, its repetition. */
final class HeaderMutator {

    /** Never in an answer, nor in a log. */
    private static final List<String> SECRETS =
            List.of("Authorization", "Erasure-Receipt", "Idempotency-Key", "Cookie");

    private final SplittableRandom random;

    HeaderMutator(SplittableRandom random) {
        this.random = random;
    }

    FuzzRequest mutate(FuzzRequest request) {
        return switch (random.nextInt(8)) {
            case 0 -> whole(request);
            case 1 -> request.withHeader("Accept", any(OddHeaders.MEDIA_TYPES, random));
            case 2 -> request.withHeader("Content-Type", any(OddHeaders.MEDIA_TYPES, random));
            case 3 -> absentOrTwice(request);
            default -> oddValue(request, name(request));
        };
    }

    /** Every other time one that the operation reads. */
    private String name(FuzzRequest request) {
        var names = new ArrayList<String>();
        request.operation()
                .parameters("header")
                .forEach(parameter -> names.add(parameter.path("name").asString()));
        return names.isEmpty() || random.nextBoolean() ? any(OddHeaders.NAMES, random) : any(names, random);
    }

    private FuzzRequest oddValue(FuzzRequest request, String name) {
        var value = any(OddHeaders.VALUES, random);
        if (SECRETS.contains(name) && !value.isBlank()) {
            value = (name.equals("Authorization") ? "Bearer " : "") + OddValues.SECRET + value;
        }
        return request.withHeader(name, value);
    }

    private FuzzRequest absentOrTwice(FuzzRequest request) {
        var present = request.headers().get(random.nextInt(request.headers().size()));
        return switch (random.nextInt(4)) {
            case 0 -> request.without(present.getKey());
            case 1 -> request.plusHeader(present.getKey(), present.getValue());
            case 2 -> request.plusHeader(name(request), utf8("🌿"));
            default -> {
                var many = request;
                for (int i = 0; i < 120; i++) {
                    many = many.plusHeader("X-" + i, "a".repeat(60));
                }
                yield many;
            }
        };
    }

    private FuzzRequest whole(FuzzRequest request) {
        var changed = request;
        for (var line : any(OddHeaders.WHOLE, random).split(" \\| ", -1)) {
            var parts = line.split(": ", 2);
            changed = parts[0].equals("Connection")
                    ? changed.withHeader(parts[0], parts[1])
                    : changed.plusHeader(parts[0], parts[1]);
        }
        return changed;
    }
}
