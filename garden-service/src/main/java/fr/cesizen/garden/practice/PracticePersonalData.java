package fr.cesizen.garden.practice;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.web.Cursor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sessions as they stand in a person's archive, moods in clear. */
@Component
class PracticePersonalData implements PersonalData {

    private static final int PAGE = 200;

    private final History history;

    PracticePersonalData(History history) {
        this.history = history;
    }

    @Override
    public String section() {
        return "practice-sessions";
    }

    @Override
    public Flux<SessionView> export(UUID person) {
        return history.page(person, Cursor.NEWEST, PAGE)
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : history.page(person, History.cursor(page.get(page.size() - 1)), PAGE))
                .concatMapIterable(page -> page, 1) // one page ahead of the reader, not the whole history
                .map(SessionView::of);
    }
}
