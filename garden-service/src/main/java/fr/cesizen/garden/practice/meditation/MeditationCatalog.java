package fr.cesizen.garden.practice.meditation;

import fr.cesizen.platform.problems.Problem;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The guided meditations, read once from {@code guided-meditations.json}. Of each the latest version is offered; earlier
 * ones stay known, because what was practised offline may name them.
 */
@Component
public class MeditationCatalog {

    private record Catalogue(List<Meditation> meditations) {}

    private final List<Meditation> all;
    private final List<Meditation> latest;

    MeditationCatalog(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource("guided-meditations.json").getInputStream()) {
            this.all = json.readValue(file, Catalogue.class).meditations();
        }
        this.latest = List.copyOf(all.stream()
                .collect(Collectors.toMap(
                        Meditation::code,
                        meditation -> meditation,
                        BinaryOperator.maxBy(Comparator.comparingInt(Meditation::version)),
                        LinkedHashMap::new))
                .values());
    }

    /** The meditations in their latest versions. */
    public List<Meditation> list() {
        return latest;
    }

    /**
     * A meditation in one of its versions, the latest if none is named.
     *
     * @throws Problem 422 {@code unknown-meditation} or {@code unknown-version}
     */
    public Meditation get(String code, @Nullable Integer version) {
        var known = latest.stream()
                .filter(meditation -> meditation.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.rule("unknown-meditation").at("/meditation"));
        return version == null
                ? known
                : all.stream()
                        .filter(meditation -> meditation.code().equals(code) && meditation.version() == version)
                        .findFirst()
                        .orElseThrow(() -> Problem.rule("unknown-version").at("/version"));
    }
}
