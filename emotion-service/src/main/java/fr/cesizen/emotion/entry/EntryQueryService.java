package fr.cesizen.emotion.entry;

import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads a person's emotion journal. */
@Service
public class EntryQueryService {

    private final EntryRepository entries;
    private final EntryAssembler assembler;
    private final Transactions tx;

    EntryQueryService(EntryRepository entries, EntryAssembler assembler, Transactions tx) {
        this.entries = entries;
        this.assembler = assembler;
        this.tx = tx;
    }

    /** Finds an entry; fails with 404 when it is not in this person's journal. */
    Mono<EntryView> find(UUID person, UUID id) {
        return tx.query(entries.existing(person, id)).flatMap(assembler::open);
    }

    /** A page of the entries that match the filter, newest first. */
    public Mono<Page<EntryView>> page(UUID person, EntryFilter filter, PageQuery query) {
        return tx.query(entries.page(person, filter, query))
                .flatMapMany(Flux::fromIterable)
                .concatMap(assembler::open)
                .collectList()
                .map((List<EntryView> views) ->
                        Page.of(views, query, view -> new Cursor(view.feltAt(), view.id()), view -> view));
    }
}
