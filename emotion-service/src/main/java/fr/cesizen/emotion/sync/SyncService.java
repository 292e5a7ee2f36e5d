package fr.cesizen.emotion.sync;

import fr.cesizen.emotion.sync.SyncResponse.ChangeOutcome;
import fr.cesizen.emotion.sync.SyncResponse.ChangedEntry;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.SequenceCursor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Exchanges changes with a device. The result does not depend on the order or number of deliveries. */
@Service
class SyncService {

    private final ChangeBatchMerger merger;
    private final ChangeFeedService feed;
    private final Transactions tx;

    SyncService(ChangeBatchMerger merger, ChangeFeedService feed, Transactions tx) {
        this.merger = merger;
        this.feed = feed;
        this.tx = tx;
    }

    /** @param since fails with 410 when it was never given out; then no change is merged */
    Mono<SyncResponse> exchange(UUID person, SequenceCursor since, List<ReceivedChange> changes, Locale locale) {
        return tx.transactional(feed.check(person, since, "?since")
                .then(merger.merge(person, changes, locale))
                .flatMap(outcomes -> feed.after(person, since.position()).map(news -> answer(outcomes, news, since))));
    }

    private static SyncResponse answer(List<ChangeOutcome> outcomes, List<ChangedEntry> news, SequenceCursor since) {
        var next = news.isEmpty() ? since.encoded() : news.get(news.size() - 1).cursor();
        return new SyncResponse(outcomes, news, next, news.size() == ChangeFeedService.BATCH_SIZE);
    }
}
