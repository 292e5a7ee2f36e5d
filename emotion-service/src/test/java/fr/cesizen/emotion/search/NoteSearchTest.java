package fr.cesizen.emotion.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.entry.EmotionIntensity;
import fr.cesizen.emotion.entry.EntryKind;
import fr.cesizen.emotion.entry.EntryView;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class NoteSearchTest {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    final List<Cursor> read = new ArrayList<>();

    static EntryView noted(int number, @Nullable String note) {
        return new EntryView(
                new UUID(0, number),
                EntryKind.MOMENTARY,
                NOON.minusSeconds(number),
                "Europe/Paris",
                LocalDate.parse("2026-03-01"),
                List.of(new EmotionIntensity("calm", 60)),
                1,
                null,
                null,
                List.of(),
                note,
                "manual",
                NOON,
                null,
                null,
                0);
    }

    /** A journal without end, in which one note of a thousand is of the sea; the first has none. */
    Mono<Page<EntryView>> page(PageQuery query) {
        read.add(query.after());
        int first = query.after().equals(Cursor.NEWEST)
                ? 0
                : (int) query.after().id().getLeastSignificantBits() + 1;
        var views = new ArrayList<EntryView>();
        for (int i = first; i < first + query.limit(); i++) {
            views.add(noted(i, i == 0 ? null : i % 1_000 == 0 ? "La MÈR" : "la ville"));
        }
        return Mono.just(new Page<EntryView>(views, "more")).publishOn(Schedulers.parallel());
    }

    @Test
    void looksAtSoManyAndSaysWhereToLookOn() {
        var found = new NoteSearch("mer", 10, this::page).page(Cursor.NEWEST).block();
        assertThat(found).isNotNull();
        assertThat(found.items()).hasSize(3);
        assertThat(read).hasSize(NoteSearch.MOST_READ / 200);
        assertThat(found.next()).isEqualTo(new Cursor(NOON.minusSeconds(3_999), new UUID(0, 3_999)).encoded());
    }

    @Test
    void stopsAfterTheLastOneThatFillsThePage() {
        var found = new NoteSearch("mer", 2, this::page).page(Cursor.NEWEST).block();
        assertThat(found).isNotNull();
        assertThat(found.next()).isEqualTo(new Cursor(NOON.minusSeconds(2_000), new UUID(0, 2_000)).encoded());
    }

    @Test
    void keepsNoEventLoopWaiting() {
        assertThat(new NoteSearch("mer", 1, this::page)
                        .page(Cursor.NEWEST)
                        .map(found -> Schedulers.isInNonBlockingThread())
                        .block())
                .isFalse();
    }
}
