package fr.cesizen.garden.growth;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.web.Cursor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The ledger as it stands in a person's archive; the sums by day follow from it and are left out. */
@Component
class GrowthPersonalData implements PersonalData {

    private static final int PAGE = 200;

    private final Ledger ledger;

    GrowthPersonalData(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String section() {
        return "garden-growth";
    }

    @Override
    public Flux<Growth> export(UUID person) {
        return ledger.page(person, Cursor.NEWEST, PAGE)
                .expand(page -> {
                    if (page.size() < PAGE) {
                        return Mono.empty();
                    }
                    var last = page.get(page.size() - 1);
                    return ledger.page(person, new Cursor(last.at(), last.id()), PAGE);
                })
                .concatMapIterable(page -> page, 1); // one page ahead of the reader, not the whole history
    }
}
