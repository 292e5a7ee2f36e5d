package fr.cesizen.stress.authoring;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.Messages;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.stress.document.Editions;
import fr.cesizen.stress.document.Finding;
import fr.cesizen.stress.document.Questionnaire;
import fr.cesizen.stress.questionnaire.Questionnaires;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Makes drafts published versions, which never change. */
@Service
class Publication {

    private static final Logger log = LoggerFactory.getLogger(Publication.class);

    private final Drafts drafts;
    private final Questionnaires questionnaires;
    private final Messages texts;
    private final Transactions tx;
    private final Clock clock;

    Publication(Drafts drafts, Questionnaires questionnaires, Messages texts, Transactions tx, Clock clock) {
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.texts = texts;
        this.tx = tx;
        this.clock = clock;
    }

    /** What keeps a document from being published now. */
    Mono<List<Finding>> findings(Questionnaire document) {
        return questionnaires.published(document.code()).map(before -> Publishable.findings(document, before));
    }

    /**
     * Publishes the version of the draft that was read as the next version of its questionnaire; the draft is gone then.
     * Fails with {@link Problem} 404, 412, or 422 in the given language.
     */
    Mono<Questionnaire> publish(UUID id, IfMatch ifMatch, Locale locale) {
        return tx.transactional(drafts.find(id)
                        .switchIfEmpty(Mono.error(Problem::notFound))
                        .doOnNext(draft -> ifMatch.check(draft.version()))
                        .flatMap(draft -> number(draft.document(), locale)
                                .delayUntil(next -> questionnaires.publish(next, clock.instant()))
                                .delayUntil(next -> drafts.delete(id, draft.version()))))
                .doOnNext(next -> log.info("Published questionnaire {} version {}", next.code(), next.version()));
    }

    /** The document as the version after the last one. */
    private Mono<Questionnaire> number(Questionnaire document, Locale locale) {
        return questionnaires.publishedAlone(document.code()).map(before -> {
            FindingView.refuse(Publishable.findings(document, before), texts, locale);
            return Editions.numbered(
                    document, before.isEmpty() ? 1 : before.get(0).version() + 1);
        });
    }
}
