package fr.cesizen.emotion.context;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Contexts of a person's own making, in their archive; at most {@value OwnContexts#MOST}. */
@Component
class ContextPersonalData implements PersonalData {

    private final OwnContexts own;
    private final Transactions tx;

    ContextPersonalData(OwnContexts own, Transactions tx) {
        this.own = own;
        this.tx = tx;
    }

    @Override
    public String section() {
        return "journal-contexts";
    }

    @Override
    public Flux<?> export(UUID person) {
        return tx.transactional(own.all(person).collectList()).flatMapIterable(contexts -> contexts);
    }
}
