package fr.cesizen.gdpr.oversight;

import fr.cesizen.gdpr.consent.Purpose;
import fr.cesizen.gdpr.oversight.OversightRepository.ConsentCount;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Tells the officer how many consent, and which erasures wait for whom. */
@Service
class OversightService {

    private final OversightRepository rows;
    private final Transactions tx;

    OversightService(OversightRepository rows, Transactions tx) {
        this.rows = rows;
        this.tx = tx;
    }

    Mono<Page<ConsentCountView>> countConsents() {
        return tx.as(Actor.system(), rows.countConsents())
                .map(counts -> new Page<>(
                        Arrays.stream(Purpose.values())
                                .map(purpose -> ConsentCountView.of(count(counts, purpose.code())))
                                .toList(),
                        null));
    }

    Mono<Page<ErasureWaitView>> listErasures() {
        return tx.as(Actor.system(), rows.pendingErasures())
                .map(erasures ->
                        new Page<>(erasures.stream().map(ErasureWaitView::of).toList(), null));
    }

    private static ConsentCount count(List<ConsentCount> counts, String purpose) {
        return counts.stream()
                .filter(each -> each.purpose().equals(purpose))
                .findFirst()
                .orElseGet(() -> new ConsentCount(purpose, 0, 0));
    }
}
