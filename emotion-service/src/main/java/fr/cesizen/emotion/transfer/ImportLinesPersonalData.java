package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.journal.NewEntry;
import fr.cesizen.emotion.transfer.Chunks.Opened;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The lines of a person's uploads in their archive, for as long as they are kept; one chunk at a time. */
@Component
class ImportLinesPersonalData implements PersonalData {

    private final Imports imports;
    private final Chunks chunks;
    private final Transactions tx;

    ImportLinesPersonalData(Imports imports, Chunks chunks, Transactions tx) {
        this.imports = imports;
        this.chunks = chunks;
        this.tx = tx;
    }

    /** What is kept of a line, before anything is made of it. */
    record HeldLine(
            UUID importId,
            int line,
            @Nullable String code,
            @Nullable String word,
            @Nullable NewEntry entry) {}

    @Override
    public String section() {
        return "journal-import-lines";
    }

    @Override
    public Flux<?> export(UUID person) {
        return PageQuery.walk(query -> imports.page(person, query))
                .concatMapIterable(Page::items)
                .concatMap(run -> lines(person, run.id()), 1);
    }

    private Flux<HeldLine> lines(UUID person, UUID id) {
        return next(person, id, 0)
                .expand(chunk -> next(person, id, chunk.last()))
                .concatMapIterable(Opened::lines, 1)
                .map(line -> new HeldLine(id, line.number(), line.code(), line.word(), line.entry()));
    }

    private Mono<Opened> next(UUID person, UUID id, int line) {
        return tx.transactional(chunks.after(person, id, line));
    }
}
