package fr.cesizen.stress.questionnaire;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The published questionnaires, every version of each: old assessments are read by the version they were made with. */
@Component
public final class Questionnaires {

    private static final ObjectMapper READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private record Version(String code, int version) {}

    private final Map<Version, Questionnaire> all;
    private final Map<String, Questionnaire> latest;

    /** Reads what is shipped. @throws IllegalArgumentException when a document is not sound: no start then */
    Questionnaires() throws IOException {
        this(Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:questionnaires/*.json"))
                .map(Questionnaires::read)
                .toList());
    }

    Questionnaires(List<Questionnaire> documents) {
        this.all = documents.stream()
                .collect(Collectors.toUnmodifiableMap(
                        document -> new Version(document.code(), document.version()), Function.identity()));
        this.latest = documents.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Questionnaire::code,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(Questionnaire::version))));
    }

    /** The latest version of each, by code. */
    List<Questionnaire> list() {
        return latest.values().stream()
                .sorted(Comparator.comparing(Questionnaire::code))
                .toList();
    }

    /** The latest version. */
    public Optional<Questionnaire> find(String code) {
        return Optional.ofNullable(latest.get(code));
    }

    /** The version that an assessment was made with; published versions are never withdrawn from the documents. */
    public Questionnaire version(String code, int version) {
        var document = all.get(new Version(code, version));
        if (document == null) {
            throw new IllegalStateException("No document for " + code + " version " + version);
        }
        return document;
    }

    private static Questionnaire read(Resource document) {
        try (var content = document.getInputStream()) {
            return READER.readValue(content, Questionnaire.class);
        } catch (IOException ex) {
            throw new IllegalArgumentException(document.getDescription() + " is no questionnaire", ex);
        }
    }
}
