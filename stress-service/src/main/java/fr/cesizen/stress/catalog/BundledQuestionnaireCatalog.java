package fr.cesizen.stress.catalog;

import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.validation.QuestionnaireValidator;
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

/** The questionnaires shipped with the service, in every version, with the operator's wording where one is needed. */
@Component
@EnableConfigurationProperties(StressProperties.class)
final class BundledQuestionnaireCatalog {

    private static final JsonMapper READER = JsonMapper.builderWithJackson2Defaults()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private record Version(String code, int version) {}

    private final Map<Version, Questionnaire> all;
    private final Map<String, Questionnaire> latest;
    private final boolean gad7Enabled;

    /** @throws IllegalStateException when a document or a wording is invalid; the service then does not start */
    @Autowired
    BundledQuestionnaireCatalog(StressProperties settings) throws IOException {
        this(settings, documents());
    }

    BundledQuestionnaireCatalog(StressProperties settings, List<Questionnaire> documents) {
        var worded = WordingLoader.apply(settings.wordings(), documents, READER);
        worded.forEach(BundledQuestionnaireCatalog::check);
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

    /** The latest version of each questionnaire. */
    List<CatalogEntry> list() {
        return latest.values().stream().map(this::entry).toList();
    }

    Optional<CatalogEntry> latest(String code) {
        return Optional.ofNullable(latest.get(code)).map(this::entry);
    }

    Optional<CatalogEntry> version(String code, int version) {
        return Optional.ofNullable(all.get(new Version(code, version))).map(this::entry);
    }

    private CatalogEntry entry(Questionnaire document) {
        int current = latest.getOrDefault(document.code(), document).version();
        return new CatalogEntry(document, availability(document, current), current);
    }

    private Availability availability(Questionnaire document, int current) {
        if (!QuestionnaireValidator.isWorded(document)) {
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
        var findings = QuestionnaireValidator.of(document);
        if (!findings.isEmpty() || document.version() < 1 || QuestionnaireCatalog.isCustom(document.code())) {
            throw new IllegalStateException(
                    document.code() + " version " + document.version() + " is not sound: " + findings);
        }
    }

    static List<Questionnaire> documents() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:questionnaires/*.json"))
                .map(BundledQuestionnaireCatalog::read)
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
