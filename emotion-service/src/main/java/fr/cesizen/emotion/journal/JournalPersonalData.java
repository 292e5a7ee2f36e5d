package fr.cesizen.emotion.journal;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The journal in a person's archive, with what lies in the bin. */
@Component
class JournalPersonalData implements PersonalData {

    private final Journal journal;

    JournalPersonalData(Journal journal) {
        this.journal = journal;
    }

    @Override
    public String section() {
        return "journal-entries";
    }

    @Override
    public Flux<?> export(UUID person) {
        return Flux.just(EntryFilter.ALL, EntryFilter.BIN)
                .concatMap(filter -> PageQuery.walk(query -> journal.page(person, filter, query)))
                .concatMapIterable(Page::items);
    }
}
