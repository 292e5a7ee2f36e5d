package fr.cesizen.gdpr.requests;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The person's own requests, as a section of their archive. */
@Component
class RequestsPersonalData implements PersonalData {

    private final RightsRequests requests;
    private final Transactions tx;

    RequestsPersonalData(RightsRequests requests, Transactions tx) {
        this.requests = requests;
        this.tx = tx;
    }

    @Override
    public String section() {
        return "privacy-requests";
    }

    @Override
    public Flux<RightsRequest> export(UUID person) {
        return Pages.of((after, limit) -> tx.transactional(requests.page(person, after, limit)), RightsRequest::id);
    }
}
