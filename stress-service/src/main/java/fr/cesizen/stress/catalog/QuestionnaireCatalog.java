package fr.cesizen.stress.catalog;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.AdvisoryLock;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** All questionnaires, shipped or published, in every version: each result is read with its own version. */
@Component
public class QuestionnaireCatalog {

    // Published and shipped questionnaires can never share a code, so a later release cannot make earlier results

    // be read with the wrong document.
    private static final Pattern CUSTOM = Pattern.compile("custom_[a-z0-9_]{1,43}");

    private final BundledQuestionnaireCatalog shipped;
    private final PublishedQuestionnaireRepository published;
    private final AdvisoryLock lock;
    private final Transactions tx;

    QuestionnaireCatalog(
            BundledQuestionnaireCatalog shipped,
            PublishedQuestionnaireRepository published,
            AdvisoryLock lock,
            Transactions tx) {
        this.shipped = shipped;
        this.published = published;
        this.lock = lock;
        this.tx = tx;
    }

    /** The latest version of each, by code; retired ones are left out, unavailable ones give the reason. */
    Mono<List<CatalogEntry>> list() {
        return published.list().map(custom -> Stream.concat(shipped.list().stream(), custom.stream())
                .sorted(Comparator.comparing(entry -> entry.questionnaire().code()))
                .toList());
    }

    /** The latest version; empty for an unknown code. */
    Mono<CatalogEntry> latest(String code) {
        return isCustom(code) ? published.latest(code) : Mono.justOrEmpty(shipped.latest(code));
    }

    Mono<CatalogEntry> version(String code, int version) {
        return isCustom(code) ? published.version(code, version) : Mono.justOrEmpty(shipped.version(code, version));
    }

    /** The latest version of a questionnaire, available or not; empty for an unknown code. */
    public Mono<Questionnaire> find(String code) {
        return latest(code).map(CatalogEntry::questionnaire);
    }

    /**
     * The latest version, to be filled in; empty for an unknown code.
     *
     * @param filled the version that was filled in; absent when not stated
     * @return fails with {@link Problem} 409 when it is unavailable, or when another version was filled in
     */
    public Mono<Questionnaire> usable(String code, @Nullable Integer filled) {
        return latest(code).map(entry -> entry.usable(filled));
    }

    /** The version that a result was made with; available even if the questionnaire was retired or superseded. */
    public Mono<Questionnaire> document(String code, int version) {
        return (isCustom(code)
                        ? published.document(code, version)
                        : Mono.justOrEmpty(shipped.version(code, version)).map(CatalogEntry::questionnaire))
                .switchIfEmpty(
                        Mono.error(() -> new IllegalStateException("No document for " + code + " version " + version)));
    }

    /** Whether the code is one that administrators may assign. */
    public static boolean isCustom(String code) {
        return CUSTOM.matcher(code).matches();
    }

    /** The versions that administrators published, latest first. */
    public Mono<List<Questionnaire>> published(String code) {
        return isCustom(code) ? published.versions(code) : Mono.just(List.of());
    }

    /**
     * Like {@link #published(String)}, after waiting for any other publication of the same code to end; inside the caller's
     * transaction.
     */
    public Mono<List<Questionnaire>> publishedAlone(String code) {
        return isCustom(code)
                ? lock.acquire("questionnaire:" + code).then(published.versions(code))
                : Mono.just(List.of());
    }

    /** Adds a version, inside the caller's transaction. */
    public Mono<Void> publish(Questionnaire questionnaire, Instant now) {
        return published.add(questionnaire, now).then();
    }

    /**
     * Withdraws a published questionnaire; repeating it is not an error. Fails with {@link Problem} 404, or 409 for a
     * shipped one.
     */
    public Mono<Void> retire(String code, Instant now) {
        return tx.transactional(latest(code)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .filter(entry -> isCustom(code))
                .switchIfEmpty(Mono.error(() -> Problem.conflict("questionnaire-shipped")))
                .flatMap(entry -> published.retire(code, now))
                .then());
    }
}
