package fr.cesizen.stress.questionnaire;

import fr.cesizen.stress.document.Questionnaire;
import fr.cesizen.stress.document.Soundness;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The questionnaires that come with the service, every version of each, in the operator's wording where one is needed. */
@Component
@EnableConfigurationProperties(StressProperties.class)
final class Shipped {

    private static final JsonMapper READER = JsonMapper.builderWithJackson2Defaults()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private record Version(String code, int version) {}

    private final Map<Version, Questionnaire> all;
    private final Map<String, Questionnaire> latest;
    private final boolean gad7Enabled;

    /** @throws IllegalStateException when a document or a wording is not sound: no start then */
    @Autowired
    Shipped(StressProperties settings) throws IOException {
        this(settings, documents());
    }

    Shipped(StressProperties settings, List<Questionnaire> documents) {
        var worded = Wordings.apply(settings.wordings(), documents, READER);
        worded.forEach(Shipped::check);
        this.gad7Enabled = settings.gad7Enabled();
        this.all = worded.stream()
                .collect(Collectors.toUnmodifiableMap(
                        document -> new Version(document.code(), document.version()), Function.identity()));
        this.latest = worded.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Questionnaire::code,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(Questionnaire::version))));
    }

    /** The latest version of each. */
    List<Entry> list() {
        return latest.values().stream().map(this::entry).toList();
    }

    Optional<Entry> latest(String code) {
        return Optional.ofNullable(latest.get(code)).map(this::entry);
    }

    Optional<Entry> version(String code, int version) {
        return Optional.ofNullable(all.get(new Version(code, version))).map(this::entry);
    }

    private Entry entry(Questionnaire document) {
        int current = latest.getOrDefault(document.code(), document).version();
        return new Entry(document, availability(document, current), current);
    }

    private Availability availability(Questionnaire document, int current) {
        if (!Soundness.isWorded(document)) {
            return Availability.WORDING_MISSING;
        }
        if (current > document.version()) {
            return Availability.SUPERSEDED;
        }
        boolean off = !document.offByDefault().isEmpty()
                && !(gad7Enabled && document.code().equals("gad7"));
        return off ? Availability.SWITCHED_OFF : Availability.AVAILABLE;
    }

    private static void check(Questionnaire document) {
        var findings = Soundness.of(document);
        if (!findings.isEmpty() || document.version() < 1 || Questionnaires.isCustom(document.code())) {
            throw new IllegalStateException(
                    document.code() + " version " + document.version() + " is not sound: " + findings);
        }
    }

    static List<Questionnaire> documents() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:questionnaires/*.json"))
                .map(Shipped::read)
                .toList();
    }

    private static Questionnaire read(Resource document) {
        try (var content = document.getInputStream()) {
            return READER.readValue(content, Questionnaire.class);
        } catch (IOException | JacksonException ex) {
            throw new IllegalStateException(document.getDescription() + " is no questionnaire", ex);
        }
    }
}
