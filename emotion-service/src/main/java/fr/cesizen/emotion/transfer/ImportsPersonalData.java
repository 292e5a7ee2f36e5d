package fr.cesizen.emotion.transfer;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** A person's imports in their archive, with the words that are still kept; what they brought is in the journal. */
@Component
class ImportsPersonalData implements PersonalData {

    private final Imports imports;

    ImportsPersonalData(Imports imports) {
        this.imports = imports;
    }

    @Override
    public String section() {
        return "journal-imports";
    }

    @Override
    public Flux<?> export(UUID person) {
        return PageQuery.walk(query -> imports.pageWithWords(person, query)).concatMapIterable(Page::items);
    }
}
