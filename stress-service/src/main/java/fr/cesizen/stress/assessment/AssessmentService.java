package fr.cesizen.stress.assessment;

import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.stress.assessment.AssessmentFactory.Assessed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A person's assessments over time. */
@Service
public class AssessmentService {

    private final AssessmentRepository assessments;
    private final AssessmentFactory assessor;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final UuidGenerator ids;
    private final Transactions tx;

    AssessmentService(
            AssessmentRepository assessments,
            AssessmentFactory assessor,
            Outbox outbox,
            Idempotency idempotency,
            UuidGenerator ids,
            Transactions tx) {
        this.assessments = assessments;
        this.assessor = assessor;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.ids = ids;
        this.tx = tx;
    }

    /** What distinguishes two requests besides their answers. */
    private record Request(
            String questionnaire,
            Integer version,
            @Nullable String coding,
            @Nullable String bandSet,
            @Nullable Instant takenAt) {}

    /**
     * Saves an assessment once; a repeated request gets the saved one, even while the person's processing is
     * restricted.
     */
    Mono<FoundAssessment> save(UUID person, IdempotencyKey key, NewAssessment sheet) {
        var id = ids.next();
        return idempotency.once(
                person,
                key,
                // Answers could be guessed from a stored fingerprint, so repeats compare the answers themselves.
                new Request(sheet.questionnaire(), sheet.version(), sheet.coding(), sheet.bandSet(), sheet.takenAt()),
                id,
                assessor.assess(person, id, sheet).flatMap(this::add),
                made -> again(person, sheet, made));
    }

    /**
     * An assessment found for its owner.
     *
     * @param restricted whether the owner's data may only be stored, not processed otherwise
     */
    record FoundAssessment(Assessment assessment, boolean restricted) {}

    /** Emits one assessment with its answers; fails with {@link Problem} 404 when it is not this person's. */
    Mono<FoundAssessment> find(UUID person, UUID id) {
        return tx.transactional(assessments
                .find(person, id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(this::found));
    }

    /** One page of the assessments by one questionnaire, newest first, in a transaction of its own. */
    public Mono<Page<Assessment>> page(UUID person, String questionnaire, PageQuery query) {
        return tx.transactional(assessments.page(person, questionnaire, query.after(), query.fetch()))
                .map(rows -> Page.of(rows, query, Assessment::cursor, row -> row));
    }

    /** Deletes one assessment; fails with {@link Problem} 404 when it is not this person's. */
    Mono<Void> delete(UUID person, UUID id) {
        return tx.transactional(assessments
                .delete(person, id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(questionnaire -> outbox.add(new AssessmentDeleted(person, id, questionnaire))));
    }

    /** One page, newest first, in a transaction of its own. */
    public Mono<Page<Assessment>> page(UUID person, PageQuery query) {
        return tx.transactional(assessments.page(person, query.after(), query.fetch()))
                .map(rows -> Page.of(rows, query, Assessment::cursor, row -> row));
    }

    // A person whose processing is restricted cannot add, hence false.
    private Mono<FoundAssessment> add(Assessed assessed) {
        return assessments
                .add(assessed.assessment(), assessed.room())
                .delayUntil(added -> outbox.add(AssessmentSaved.of(added)))
                .map(added -> new FoundAssessment(added, false));
    }

    private Mono<FoundAssessment> found(Assessment assessment) {
        return assessments
                .isRestricted(assessment.person())
                .map(restricted -> new FoundAssessment(assessment, restricted));
    }

    private Mono<FoundAssessment> again(UUID person, NewAssessment sheet, UUID made) {
        return assessments
                .find(person, made)
                .delayUntil(found -> assessor.isOf(sheet, found)
                        .filter(same -> same)
                        .switchIfEmpty(Mono.error(() -> Problem.rule("idempotency-key-reused"))))
                .flatMap(this::found);
    }
}
