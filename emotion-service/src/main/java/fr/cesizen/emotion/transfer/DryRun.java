package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.transfer.Chunks.Opened;
import fr.cesizen.emotion.transfer.Outcome.Judged;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Says line by line what applying would do, by doing all of it but the writing. */
@Service
class DryRun {

    private final Runs runs;
    private final Chunks chunks;
    private final Judge judge;
    private final Landing landing;
    private final Transactions tx;

    DryRun(Runs runs, Chunks chunks, Judge judge, Landing landing, Transactions tx) {
        this.runs = runs;
        this.chunks = chunks;
        this.judge = judge;
        this.landing = landing;
        this.tx = tx;
    }

    /**
     * The lines after line {@code after}. A page ends at the latest where a chunk does: as long as {@code next} is
     * there, more follow.
     */
    Mono<Page<LineView>> lines(UUID person, UUID id, int after, int limit) {
        return tx.transactional(runs.find(person, id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(run -> chunks.after(person, id, after)
                        .flatMap(chunk -> page(run, chunk, after, limit))
                        .defaultIfEmpty(new Page<>(List.of(), null))));
    }

    private Mono<Page<LineView>> page(Run run, Opened chunk, int after, int limit) {
        var lines = chunk.lines().stream()
                .filter(line -> line.number() > after)
                .limit(limit)
                .toList();
        var last = lines.get(lines.size() - 1).number();
        boolean more = chunk.ordinal() + 1 < run.chunks()
                || last < chunk.lines().get(chunk.lines().size() - 1).number();
        return judge.judge(run, lines)
                .flatMap(judged -> landing.known(run, rows(judged)).map(known -> views(judged, known)))
                .map(views -> new Page<>(views, more ? Integer.toString(last) : null));
    }

    private static List<Landing.Row> rows(List<Judged> judged) {
        return judged.stream()
                .filter(line -> line.id() != null)
                .map(line -> Application.row(line, null))
                .toList();
    }

    private static List<LineView> views(List<Judged> judged, Map<UUID, Boolean> known) {
        return judged.stream()
                .map(line -> {
                    var ours = line.id() == null ? null : known.get(line.id());
                    return ours == null ? line : line.as(ours ? Outcome.CREATED : Outcome.DUPLICATE);
                })
                .map(LineView::of)
                .toList();
    }
}
