package fr.cesizen.emotion.taxonomy;

import fr.cesizen.emotion.taxonomy.TaxonomyDraft.Content;
import fr.cesizen.emotion.taxonomy.TaxonomyDraft.Rewritten;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Drafts, compares and publishes new versions of the taxonomy; a published version never changes. */
@Service
class TaxonomyDraftService {

    private final TaxonomyRepository rows;
    private final TaxonomyRegistry taxonomies;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    TaxonomyDraftService(
            TaxonomyRepository rows, TaxonomyRegistry taxonomies, Transactions tx, UuidGenerator ids, Clock clock) {
        this.rows = rows;
        this.taxonomies = taxonomies;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    /** Creates a draft from the version in force. */
    Mono<TaxonomyDraft> begin() {
        return taxonomies
                .refresh()
                .map(current -> new TaxonomyDraft(
                        ids.next(), current.version(), new Content(current.families()), clock.instant(), 0))
                .flatMap(draft -> tx.transactional(rows.insert(draft)));
    }

    Mono<List<TaxonomyDraft>> drafts() {
        return tx.transactional(rows.drafts());
    }

    Mono<TaxonomyDraft> find(UUID id) {
        return tx.transactional(existing(id));
    }

    /** Rewrites a draft; fails with 409 {@code taxonomy-moved-on} when its {@code basedOn} is not the version in force. */
    Mono<TaxonomyDraft> edit(UUID id, Rewritten rewritten, IfMatch read) {
        return taxonomies
                .refresh()
                .flatMap(current -> tx.transactional(existing(id)
                        .doOnNext(found -> read.check(found.version()))
                        .map(found -> new TaxonomyDraft(
                                id,
                                base(rewritten, found, current),
                                rewritten.content(),
                                clock.instant(),
                                found.version()))
                        .flatMap(draft -> rows.replace(draft, draft.version()))
                        .switchIfEmpty(Mono.error(IfMatch::stale))));
    }

    private static int base(Rewritten rewritten, TaxonomyDraft found, Taxonomy current) {
        if (rewritten.basedOn() == null) {
            return found.basedOn();
        }
        if (rewritten.basedOn() != current.version()) {
            throw Problem.conflict("taxonomy-moved-on").at("/basedOn");
        }
        return rewritten.basedOn();
    }

    /** What the draft would change. */
    Mono<TaxonomyDiff> diff(TaxonomyDraft draft) {
        return taxonomies
                .refresh()
                .map(current -> TaxonomyDiff.between(current, version(current.version() + 1, draft)));
    }

    Mono<Void> delete(UUID id) {
        return tx.transactional(rows.delete(id)
                .filter(deleted -> deleted == 1)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .then());
    }

    /**
     * Publishes a draft exactly as it was read.
     *
     * @return the new version; fails with 412 when the draft was rewritten meanwhile, 422 when a rule is broken, 409
     *     {@code taxonomy-moved-on} when another version was published first
     */
    Mono<Taxonomy> publish(UUID id, IfMatch read) {
        return taxonomies
                .refresh()
                .flatMap(current -> tx.transactional(existing(id)
                        .doOnNext(draft -> read.check(draft.version()))
                        .flatMap(draft -> publish(draft, current))))
                .delayUntil(published -> taxonomies.refresh());
    }

    private Mono<Taxonomy> publish(TaxonomyDraft draft, Taxonomy current) {
        if (draft.basedOn() != current.version()) {
            return Mono.error(Problem.conflict("taxonomy-moved-on"));
        }
        draft.content().check();
        return rows.publish(version(current.version() + 1, draft))
                .onErrorMap(DuplicateKeyException.class, raced -> Problem.conflict("taxonomy-moved-on"))
                .delayUntil(published ->
                        rows.delete(draft.id(), draft.version()).switchIfEmpty(Mono.error(IfMatch::stale)));
    }

    private Mono<TaxonomyDraft> existing(UUID id) {
        return rows.find(id).switchIfEmpty(Mono.error(Problem::notFound));
    }

    private static Taxonomy version(int version, TaxonomyDraft draft) {
        return new Taxonomy(version, draft.content().families());
    }
}
