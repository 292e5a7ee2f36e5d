package fr.cesizen.emotion.report;

import fr.cesizen.emotion.taxonomy.Taxonomies;
import fr.cesizen.platform.transactions.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reports of a period, beside the one before. */
@Service
class Reports {

    private final ReportRows rows;
    private final Taxonomies taxonomies;
    private final Transactions tx;
    private final Texts texts;

    Reports(ReportRows rows, Taxonomies taxonomies, Transactions tx, Texts texts) {
        this.rows = rows;
        this.taxonomies = taxonomies;
        this.tx = tx;
        this.texts = texts;
    }

    Mono<ReportView> of(UUID person, Span span, Locale locale) {
        return tx.transactional(rows.counts(person, span, Members.of(taxonomies.withRetired()))
                        .flatMap(counts -> moments(person, span, counts)
                                .map(moments -> Stream.concat(counts.stream(), moments.stream())
                                        .toList())))
                .map(all -> new Summaries(taxonomies, texts.in(locale)).report(span, all));
    }

    private Mono<List<ReportRow>> moments(UUID person, Span span, List<ReportRow> counts) {
        var clocks = counts.stream()
                .filter(row -> row.part().equals("zone"))
                .flatMap(row -> ZoneClock.of(
                        row.key(), span.before().from(), span.range().to()))
                .toList();
        return clocks.isEmpty() ? Mono.just(List.of()) : rows.moments(person, span, clocks);
    }
}
