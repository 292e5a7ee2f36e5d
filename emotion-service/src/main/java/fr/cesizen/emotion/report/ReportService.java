package fr.cesizen.emotion.report;

import fr.cesizen.emotion.taxonomy.TaxonomyRegistry;
import fr.cesizen.platform.transactions.Transactions;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reports on a period and the previous one. */
@Service
class ReportService {

    private final ReportRepository rows;
    private final TaxonomyRegistry taxonomies;
    private final Transactions tx;
    private final ReportMessages texts;

    ReportService(ReportRepository rows, TaxonomyRegistry taxonomies, Transactions tx, ReportMessages texts) {
        this.rows = rows;
        this.taxonomies = taxonomies;
        this.tx = tx;
        this.texts = texts;
    }

    Mono<ReportView> of(UUID person, ReportPeriod span, Locale locale) {
        return tx.query(rows.of(person, span, FamilyMembership.of(taxonomies.withRetired())))
                .map(all -> new ReportAssembler(taxonomies, texts.in(locale)).report(span, all));
    }
}
