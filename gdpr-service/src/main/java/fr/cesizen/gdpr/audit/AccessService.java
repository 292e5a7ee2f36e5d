package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.platform.web.SequenceCursor;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells people who saw their data. */
@Service
class AccessService {

    private final AuditEntryRepository entries;
    private final AccessTextCatalog texts;
    private final Transactions tx;

    AccessService(AuditEntryRepository entries, AccessTextCatalog texts, Transactions tx) {
        this.entries = entries;
        this.texts = texts;
        this.tx = tx;
    }

    /** Accesses to the person's data, newest first. */
    Mono<Page<AccessView>> page(UUID person, long before, int limit, Locale locale) {
        return tx.query(entries.before(person, before, limit + 1)).map(found -> {
            boolean more = found.size() > limit;
            var shown = more ? found.subList(0, limit) : found;
            return new Page<>(
                    shown.stream()
                            .map(entry -> AccessView.of(entry, texts, locale))
                            .toList(),
                    more ? new SequenceCursor(shown.get(limit - 1).number()).encoded() : null);
        });
    }

    /** All of them for the person's archive, in both languages, newest first. */
    Flux<ExportedAccess> export(UUID person) {
        return PageQuery.<AuditEntry>readAllRows(last -> tx.query(entries.before(
                        person, last.map(AuditEntry::number).orElse(Long.MAX_VALUE), PageQuery.MAX_SIZE)))
                .map(entry -> new ExportedAccess(
                        AccessView.of(entry, texts, Locale.FRENCH), AccessView.of(entry, texts, Locale.ENGLISH)));
    }

    /** An access in both languages. */
    record ExportedAccess(AccessView fr, AccessView en) {}
}
