package fr.cesizen.garden.content;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Drafts, publishes and withdraws contents. */
@Service
class ContentDraftService {

    private final ContentDraftRepository drafts;
    private final ContentRepository contents;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    ContentDraftService(
            ContentDraftRepository drafts,
            ContentRepository contents,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.drafts = drafts;
        this.contents = contents;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins a draft from the newest revision of that slug, or an empty one. */
    Mono<ContentDraft> begin(String slug) {
        var id = ids.next();
        var now = clock.instant();
        return contents.find(slug)
                .map(known -> new ContentDraft(id, slug, known.revision(), known.document(), now, 0))
                .defaultIfEmpty(new ContentDraft(id, slug, 0, ContentDocument.EMPTY, now, 0))
                .flatMap(drafts::insert)
                .as(tx::transactional);
    }

    Mono<List<ContentDraft>> all() {
        return drafts.drafts().as(tx::transactional);
    }

    Mono<ContentDraft> find(UUID id) {
        return existing(id).as(tx::transactional);
    }

    /** Rewrites a draft; it may be incomplete. Fails with 404, 412 or 422 {@code content-unfit}. */
    Mono<ContentDraft> edit(UUID id, IfMatch read, ContentDocument rewritten) {
        return existing(id)
                .doOnNext(draft -> read.check(draft.version()))
                .flatMap(draft -> drafts.rewrite(draft.with(rewritten.bounded(), clock.instant()))
                        .switchIfEmpty(Mono.error(IfMatch::stale)))
                .as(tx::transactional);
    }

    /**
     * Publishes a draft exactly as it was read, and deletes it. Fails with 404, 412, 422 {@code content-incomplete}, or 409
     * {@code content-moved-on} when another revision was published since the draft was begun.
     */
    Mono<ContentItem> publish(UUID id, IfMatch read) {
        return existing(id)
                .doOnNext(draft -> read.check(draft.version()))
                .delayUntil(draft -> contents.find(draft.slug())
                        .map(ContentItem::revision)
                        .defaultIfEmpty(0L)
                        .filter(current -> current == draft.basedOn())
                        .switchIfEmpty(Mono.error(() -> Problem.conflict("content-moved-on"))))
                .flatMap(draft -> contents.replace(publication(draft)))
                .delayUntil(published ->
                        drafts.delete(id).filter(deleted -> deleted == 1).switchIfEmpty(Mono.error(IfMatch::stale)))
                .as(tx::transactional);
    }

    /** Withdraws a published content; its favourites stay for a month and show it again when it is published again. */
    Mono<Void> withdraw(String slug, IfMatch read) {
        return contents.find(slug)
                .filter(item -> !item.withdrawn())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .doOnNext(item -> read.check(item.revision()))
                .flatMap(item -> contents.replace(
                        new ContentItem(slug, item.revision() + 1, item.document(), clock.instant(), true)))
                .then()
                .as(tx::transactional);
    }

    Mono<Void> delete(UUID id) {
        return drafts.delete(id)
                .filter(deleted -> deleted == 1)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .then()
                .as(tx::transactional);
    }

    private ContentItem publication(ContentDraft draft) {
        return new ContentItem(
                draft.slug(),
                draft.basedOn() + 1,
                draft.document().complete(LocalDate.now(clock)),
                clock.instant(),
                false);
    }

    private Mono<ContentDraft> existing(UUID id) {
        return drafts.find(id).switchIfEmpty(Mono.error(Problem::notFound));
    }
}
