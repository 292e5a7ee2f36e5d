package fr.cesizen.gdpr.application;

import fr.cesizen.gdpr.application.ApplicationRepository.ApplicationRow;
import fr.cesizen.gdpr.consent.ObjectionTarget;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Tells people which applications of others reached their data, and which of them still may. */
@Service
class ApplicationService {

    private final ApplicationRepository applications;
    private final Transactions tx;

    ApplicationService(ApplicationRepository applications, Transactions tx) {
        this.applications = applications;
        this.tx = tx;
    }

    Mono<Page<ApplicationView>> of(UUID person) {
        return tx.query(applications.of(person))
                .map(rows ->
                        new Page<>(rows.stream().map(ApplicationService::view).toList(), null));
    }

    private static ApplicationView view(ApplicationRow row) {
        boolean objected = row.objectedSince() != null;
        return new ApplicationView(
                row.client(),
                ObjectionTarget.partner(row.client()).map(ObjectionTarget::code).orElse(null),
                row.lastAccess(),
                objected,
                row.objectedSince(),
                objected || row.allStopped());
    }
}
