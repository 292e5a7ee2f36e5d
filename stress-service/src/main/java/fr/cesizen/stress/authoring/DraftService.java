package fr.cesizen.stress.authoring;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.stress.catalog.QuestionnaireCatalog;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.Questionnaire.WordingSource;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Creates, changes and deletes drafts. */
@Service
class DraftService {

    private final DraftRepository drafts;
    private final QuestionnaireCatalog questionnaires;
    private final Idempotency idempotency;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    DraftService(
            DraftRepository drafts,
            QuestionnaireCatalog questionnaires,
            Idempotency idempotency,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.idempotency = idempotency;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Draft> write(UUID admin, IdempotencyKey key, NewDraft start) {
        var id = ids.next();
        var create = document(start).flatMap(document -> {
            var now = clock.instant();
            return drafts.add(new Draft(id, 1, now, now, document));
        });
        return idempotency.once(admin, key, start, id, create, this::find);
    }

    /** Fails with {@link Problem} 404 when there is no such draft. */
    Mono<Draft> find(UUID id) {
        return tx.transactional(drafts.find(id).switchIfEmpty(Mono.error(Problem::notFound)));
    }

    Mono<Page<DraftSummary>> page(PageQuery query, Locale locale) {
        return tx.transactional(drafts.page(query.after(), query.fetch()))
                .map(rows -> Page.of(rows, query, Draft::cursor, draft -> DraftSummary.of(draft, locale)));
    }

    Mono<Draft> rewrite(UUID id, IfMatch ifMatch, Questionnaire document) {
        return tx.transactional(find(id, ifMatch)
                .flatMap(draft -> drafts.replace(
                        new Draft(id, draft.version() + 1, draft.createdAt(), clock.instant(), document))));
    }

    Mono<Void> delete(UUID id, IfMatch ifMatch) {
        return tx.transactional(find(id, ifMatch).flatMap(draft -> drafts.delete(id, draft.version())));
    }

    private Mono<Draft> find(UUID id, IfMatch ifMatch) {
        return find(id).doOnNext(draft -> ifMatch.check(draft.version()));
    }

    /** The document to start from; fails with {@link Problem} 422 unless exactly one source is given. */
    private Mono<Questionnaire> document(NewDraft start) {
        var document = start.document();
        var code = start.basedOn();
        if (document != null && code == null) {
            return Mono.just(document);
        }
        return document == null && code != null
                ? copy(code)
                : Mono.error(Problem.rule("draft-of-what").at("/document"));
    }

    private Mono<Questionnaire> copy(String code) {
        return questionnaires
                .find(code)
                .switchIfEmpty(
                        Mono.error(() -> Problem.rule("unknown-questionnaire").at("/basedOn")))
                .filter(DraftService::isFree)
                .switchIfEmpty(Mono.error(
                        () -> Problem.rule("questionnaire-not-to-be-copied").at("/basedOn")));
    }

    // A copy would be offered to everybody without the licence, or the operator's decision, that the original requires.
    private static boolean isFree(Questionnaire questionnaire) {
        return questionnaire.wording() == WordingSource.DOCUMENT
                && questionnaire.offByDefault().isEmpty();
    }
}
