package fr.cesizen.gdpr.consent;

import fr.cesizen.gdpr.requests.Pages;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Every consent ever given or withdrawn, as a section of the person's archive. */
@Component
class ConsentPersonalData implements PersonalData {

    private final Decisions decisions;
    private final Transactions tx;

    ConsentPersonalData(Decisions decisions, Transactions tx) {
        this.decisions = decisions;
        this.tx = tx;
    }

    @Override
    public String section() {
        return "consents";
    }

    @Override
    public Flux<Decision> export(UUID person) {
        return Pages.of((after, limit) -> tx.transactional(decisions.page(person, after, limit)), Decision::id);
    }
}
