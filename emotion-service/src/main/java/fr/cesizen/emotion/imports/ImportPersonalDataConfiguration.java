package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.entry.NewEntry;
import fr.cesizen.emotion.imports.ImportChunkRepository.DecryptedChunk;
import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Contributes imports to a person's archive. */
@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Imports of journals",
        purpose = "Bring entries of another diary into the journal, with a preview and an undo.",
        basis = LegalBasis.CONSENT,
        health = true,
        data = {"lines of the uploaded file", "counts and outcome of the import"},
        retention = "journal-imports",
        kept = "Lines seven days; the account of an import until the person is erased.",
        security = "lines are encrypted under a key of the person",
        tables = {"import_run", "import_chunk"})
class ImportPersonalDataConfiguration {

    /** A line as it is stored, before it becomes an entry. */
    record HeldLine(
            UUID importId,
            int line,
            @Nullable String code,
            @Nullable String word,
            @Nullable NewEntry entry,
            @Nullable List<String> leftOut) {}

    /** The lines of uploads while they are kept, one chunk at a time. */
    @Bean
    PersonalData importLines(ImportService imports, ImportChunkRepository chunks, Transactions tx) {
        return PersonalData.of("journal-import-lines", person -> PageQuery.readAll(query -> imports.page(person, query))
                .concatMapIterable(Page::items)
                .map(ImportView::id)
                .concatMap(id -> lines(id, line -> tx.transactional(chunks.after(person, id, line))), 1));
    }

    /** Imports with the words that are still kept; their entries are in the journal. */
    @Bean
    PersonalData importsWithWords(ImportService imports) {
        return PersonalData.of(
                "journal-imports", person -> PageQuery.readAll(query -> imports.pageWithWords(person, query))
                        .concatMapIterable(Page::items));
    }

    private static Flux<HeldLine> lines(UUID id, IntFunction<Mono<DecryptedChunk>> chunkAfter) {
        return chunkAfter
                .apply(0)
                .expand(chunk -> chunkAfter.apply(chunk.last()))
                .concatMapIterable(DecryptedChunk::lines, 1)
                .map(line -> new HeldLine(id, line.number(), line.code(), line.word(), line.entry(), line.leftOut()));
    }
}
