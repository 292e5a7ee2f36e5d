package fr.cesizen.emotion.journal;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** How a person wants their journal kept, in their archive. */
@Component
class SettingsPersonalData implements PersonalData {

    private final Settings settings;
    private final Transactions tx;

    SettingsPersonalData(Settings settings, Transactions tx) {
        this.settings = settings;
        this.tx = tx;
    }

    @Override
    public String section() {
        return "journal-settings";
    }

    @Override
    public Flux<?> export(UUID person) {
        return tx.transactional(settings.find(person)).flux();
    }
}
