package fr.cesizen.stress.authoring;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.Messages;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.stress.catalog.QuestionnaireCatalog;
import fr.cesizen.stress.questionnaire.model.Editions;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.validation.DraftError;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Publishes drafts as versions that never change. */
@Service
class PublicationService {

    private static final Logger log = LoggerFactory.getLogger(PublicationService.class);

    private final DraftRepository drafts;
    private final QuestionnaireCatalog questionnaires;
    private final Messages texts;
    private final Transactions tx;
    private final Clock clock;

    PublicationService(
            DraftRepository drafts, QuestionnaireCatalog questionnaires, Messages texts, Transactions tx, Clock clock) {
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.texts = texts;
        this.tx = tx;
        this.clock = clock;
    }

    /** The findings that currently prevent a document from being published. */
    Mono<List<DraftError>> findings(Questionnaire document) {
        return questionnaires.published(document.code()).map(before -> PublicationRules.findings(document, before));
    }

    /**
     * Publishes the version of the draft named by If-Match as the next version of its questionnaire, and deletes the
     * draft. Fails with {@link Problem} 404, 412, or 422 in the given language.
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

    /** The document, numbered as the version after the latest one. */
    private Mono<Questionnaire> number(Questionnaire document, Locale locale) {
        return questionnaires.publishedAlone(document.code()).map(before -> {
            DraftErrorView.refuse(PublicationRules.findings(document, before), texts, locale);
            return Editions.numbered(
                    document, before.isEmpty() ? 1 : before.get(0).version() + 1);
        });
    }
}
