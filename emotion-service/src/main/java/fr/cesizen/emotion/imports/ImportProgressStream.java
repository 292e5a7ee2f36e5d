package fr.cesizen.emotion.imports;

import fr.cesizen.platform.web.SequenceCursor;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Streams the progress of an import. Each poll is a short transaction of its own, whichever instance does the work.
 *
 * <p>A browser reconnects when a stream ends, even after {@code done}; the 204 that it then receives makes it stop.
 */
@Component
class ImportProgressStream {

    private static final String DONE = "done";
    private static final Duration PAUSE = Duration.ofMillis(300);
    /** Unchanged polls until a comment is sent; below the gateway's time-out for silent streams. */
    private static final int LOOKS_OF_SILENCE = 50;

    private static final Duration MAX_DURATION = Duration.ofMinutes(10);

    private final ImportService imports;

    ImportProgressStream(ImportService imports) {
        this.imports = imports;
    }

    /** The latest view, and for how many polls it has been unchanged. */
    private record Look(ImportView view, int silent) {

        Look next(ImportView now) {
            return new Look(now, now.equals(view) ? silent + 1 : 0);
        }

        boolean worthTelling() {
            return silent % LOOKS_OF_SILENCE == 0;
        }
    }

    /**
     * Starts with the present state, whatever was received before.
     *
     * @param last the id of the last event that the browser received: {@code done}, or a number of lines
     * @param pointer where it was sent
     */
    Mono<ResponseEntity<Flux<ServerSentEvent<ImportView>>>> follow(
            UUID person, UUID id, @Nullable String last, String pointer) {
        var position = last == null || last.equals(DONE) ? SequenceCursor.START : SequenceCursor.parse(last, pointer);
        return imports.progress(person, id)
                .doOnNext(view -> position.check(view.lines(), pointer))
                .map(view -> DONE.equals(last) && isEnd(view)
                        ? ResponseEntity.noContent().build()
                        : ResponseEntity.ok(from(person, view)));
    }

    private Flux<ServerSentEvent<ImportView>> from(UUID person, ImportView first) {
        return Mono.just(new Look(first, 0))
                .expand(look -> isEnd(look.view())
                        ? Mono.empty()
                        : Mono.delay(PAUSE)
                                .then(imports.progress(person, first.id()))
                                .map(look::next))
                .filter(Look::worthTelling)
                .map(look -> event(look))
                .take(MAX_DURATION);
    }

    private static ServerSentEvent<ImportView> event(Look look) {
        var view = look.view();
        if (look.silent() > 0) {
            return ServerSentEvent.<ImportView>builder().comment("").build();
        }
        return isEnd(view)
                ? ServerSentEvent.builder(view).event(DONE).id(DONE).build()
                : ServerSentEvent.builder(view)
                        .event("progress")
                        .id(Integer.toString(view.progress().done()))
                        .build();
    }

    private static boolean isEnd(ImportView view) {
        return view.state() == ImportState.APPLIED
                || view.state() == ImportState.UNDONE
                || view.state() == ImportState.FAILED;
    }
}
