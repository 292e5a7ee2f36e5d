package fr.cesizen.stress.questionnaire;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.stress.document.Questionnaire;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every questionnaire, shipped or published, every version of each: old results are read by theirs. */
@Component
public class Questionnaires {

    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,50}");

    private final Shipped shipped;
    private final Published published;
    private final Transactions tx;

    Questionnaires(Shipped shipped, Published published, Transactions tx) {
        this.shipped = shipped;
        this.published = published;
        this.tx = tx;
    }

    /** The latest version of each, by code; what is retired is left out, what is unavailable says why. */
    Mono<List<Entry>> list() {
        return published.list().map(custom -> Stream.concat(shipped.list().stream(), custom.stream())
                .sorted(Comparator.comparing(entry -> entry.questionnaire().code()))
                .toList());
    }

    /** The latest version; empty for an unknown code. */
    Mono<Entry> latest(String code) {
        if (!CODE.matcher(code).matches()) {
            return Mono.empty();
        }
        return shipped.latest(code).map(Mono::just).orElseGet(() -> published.latest(code));
    }

    Mono<Entry> version(String code, int version) {
        if (!CODE.matcher(code).matches()) {
            return Mono.empty();
        }
        return shipped.version(code, version).map(Mono::just).orElseGet(() -> published.version(code, version));
    }

    /** The latest version of a questionnaire, available or not; empty for an unknown code. */
    public Mono<Questionnaire> find(String code) {
        return latest(code).map(Entry::questionnaire);
    }

    /** The latest version, to be filled in; empty for an unknown code, {@link Problem} 409 when it is unavailable. */
    public Mono<Questionnaire> usable(String code) {
        return latest(code).map(Entry::usable);
    }

    /** The version that a result was made with: it is there, whatever became of the questionnaire. */
    public Mono<Questionnaire> document(String code, int version) {
        return Mono.justOrEmpty(shipped.version(code, version))
                .map(Entry::questionnaire)
                .switchIfEmpty(Mono.defer(() -> published.document(code, version)))
                .switchIfEmpty(
                        Mono.error(() -> new IllegalStateException("No document for " + code + " version " + version)));
    }

    /** Whether the code belongs to a questionnaire that comes with the service. */
    public boolean isShipped(String code) {
        return shipped.has(code);
    }

    /** The latest published version, once every other publication of the same code is over; empty for the first one. */
    public Mono<Questionnaire> lastPublished(String code) {
        if (!CODE.matcher(code).matches()) {
            return Mono.empty();
        }
        return published.lock(code).then(Mono.defer(() -> published.latest(code).map(Entry::questionnaire)));
    }

    /** Adds a version, inside the caller's transaction. */
    public Mono<Void> publish(Questionnaire questionnaire, Instant now) {
        return published.add(questionnaire, now).then();
    }

    /** Withdraws a published questionnaire; again is no fault. Fails with {@link Problem} 404, or 409 for a shipped one. */
    public Mono<Void> retire(String code, Instant now) {
        return tx.transactional(latest(code)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .filter(entry -> !shipped.has(code))
                .switchIfEmpty(Mono.error(() -> Problem.conflict("questionnaire-shipped")))
                .flatMap(entry -> published.retire(code, now))
                .then());
    }
}
