package fr.cesizen.gdpr.preparation;

import fr.cesizen.gdpr.rights.DataRight;
import fr.cesizen.gdpr.rights.WithdrawalEffect;
import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.PageQuery;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Copies of data prepared in the background",
        purpose = "Hand people all data about them, or those they may take elsewhere.",
        basis = LegalBasis.LEGAL_OBLIGATION,
        health = true,
        data = {"a copy of all data of all services", "grants of the services for the time of the preparation"},
        retention = "exports",
        kept = "Copies until they expire (48 hours) or are deleted; that they were made for 30 days more.",
        security = "copies and grants are encrypted under a key of the person",
        tables = {"prepared_export", "export_chunk"})
class PreparationConfiguration {

    private record Exported(
            UUID id,
            UUID request,
            DataRight right,
            ExportState state,
            Instant requestedAt,
            @Nullable Instant readyAt,
            @Nullable Instant expiresAt,
            int downloads) {

        static Exported of(PreparedExport export) {
            return new Exported(
                    export.id(),
                    export.request(),
                    export.kind(),
                    export.state(),
                    export.requestedAt(),
                    export.readyAt(),
                    export.expiresAt(),
                    export.downloads());
        }
    }

    /** That archives were prepared, and when; their content is what all sections hold. */
    @Bean
    PersonalData preparedExportPersonalData(PreparedExportRepository exports, Transactions tx) {
        return PersonalData.of(
                "prepared-exports", PersonalData.Kind.OBSERVED, person -> PageQuery.<PreparedExport>readAllRows(
                                last -> tx.transactional(exports.oldest(person, last, PageQuery.MAX_SIZE)))
                        .map(Exported::of));
    }

    /** A request that is taken back is no longer prepared. */
    @Bean
    WithdrawalEffect accessWithdrawal(PreparedExportRepository exports) {
        return new WithdrawalEffect(DataRight.ACCESS, exports::deleteRunning);
    }

    /** The same for portability. */
    @Bean
    WithdrawalEffect portabilityWithdrawal(PreparedExportRepository exports) {
        return new WithdrawalEffect(DataRight.PORTABILITY, exports::deleteRunning);
    }
}
