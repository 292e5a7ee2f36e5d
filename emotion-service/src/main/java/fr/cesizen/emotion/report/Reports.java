package fr.cesizen.emotion.report;

import fr.cesizen.emotion.taxonomy.Taxonomies;
import fr.cesizen.platform.transactions.Transactions;
import java.util.Locale;
import java.util.UUID;
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
        return tx.transactional(rows.of(person, span, Members.of(taxonomies.withRetired())))
                .map(all -> new Summaries(taxonomies, texts.in(locale)).report(span, all));
    }
}
