package fr.cesizen.emotion.exports;

import fr.cesizen.emotion.context.ContextService;
import fr.cesizen.emotion.entry.EntryFilter;
import fr.cesizen.emotion.entry.EntryQueryService;
import fr.cesizen.emotion.entry.EntryView;
import fr.cesizen.emotion.taxonomy.TaxonomyRegistry;
import fr.cesizen.platform.fhir.FhirResource;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes journals as files while they are downloaded: newest first, page by page, each page in a transaction of its own. A
 * slow client slows down the reading of pages.
 */
@Service
class JournalExportService {

    /** Small, because the server takes up to 128 pieces ahead of a slow client. */
    private static final int PIECE_CHARACTERS = 16 * 1024;

    private final EntryQueryService journal;
    private final ContextService contexts;
    private final TaxonomyRegistry taxonomies;
    private final JsonMapper json;
    private final Transactions tx;

    JournalExportService(
            EntryQueryService journal,
            ContextService contexts,
            TaxonomyRegistry taxonomies,
            JsonMapper json,
            Transactions tx) {
        this.journal = journal;
        this.contexts = contexts;
        this.taxonomies = taxonomies;
        this.json = json;
        this.tx = tx;
    }

    /** @param marked whether a CSV begins with a byte order mark */
    Mono<JournalWriter> rendering(UUID person, ExportFormat format, boolean marked, Locale locale) {
        return tx.transactional(contexts.labels(person, locale)).map(labels -> switch (format) {
            case CSV -> new CsvJournalWriter(labels, marked);
            case JSON -> new JsonJournalWriter(json, labels);
            case FHIR -> fhir(person, labels, locale);
        });
    }

    /** Every entry that is not in the trash, as a resource of FHIR. */
    Flux<ObjectNode> resources(UUID person, Locale locale) {
        return tx.transactional(contexts.labels(person, locale))
                .map(labels -> fhir(person, labels, locale))
                .flatMapMany(writer -> PageQuery.readAll(query -> journal.page(person, EntryFilter.ALL, query))
                        .concatMapIterable(Page::items, 1)
                        .map(writer::observation));
    }

    private FhirJournalWriter fhir(UUID person, Map<String, String> labels, Locale locale) {
        return new FhirJournalWriter(
                json, FhirResource.pseudonym(person), new FhirComponents(emotions(locale), labels, locale));
    }

    Flux<byte[]> stream(UUID person, JournalWriter rendering, EntryFilter filter) {
        return Flux.concat(
                        Mono.fromCallable(rendering::head),
                        PageQuery.readAll(query -> journal.page(person, filter, query))
                                .concatMapIterable(page -> pieces(page, rendering), 1),
                        Mono.fromCallable(rendering::tail))
                .filter(piece -> !piece.isEmpty())
                .map(piece -> piece.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> pieces(Page<EntryView> page, JournalWriter rendering) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var entry : page.items()) {
            piece.append(rendering.entry(entry));
            if (piece.length() > PIECE_CHARACTERS) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private Map<String, String> emotions(Locale locale) {
        var labels = new HashMap<String, String>();
        taxonomies.withRetired().families().stream()
                .flatMap(family -> family.emotions().stream())
                .forEach(emotion ->
                        labels.put(emotion.code(), new LocalizedText(emotion.fr(), emotion.en()).in(locale)));
        return labels;
    }
}
