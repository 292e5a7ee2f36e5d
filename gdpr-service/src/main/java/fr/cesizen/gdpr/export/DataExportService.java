package fr.cesizen.gdpr.export;

import fr.cesizen.gdpr.rights.DataRight;
import fr.cesizen.gdpr.rights.PrivacyProperties;
import fr.cesizen.gdpr.rights.RightsRequestRepository;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Exports everything that all services hold on a person (art. 15 and 20), as one archive. */
@Service
class DataExportService {

    private final PrivacyProperties settings;
    private final OwnSectionReader own;
    private final RemoteSectionClient remote;
    private final ExportFailureHandler failures;
    private final ArchiveStreamer archives;
    private final RightsRequestRepository requests;
    private final Transactions tx;

    DataExportService(
            PrivacyProperties settings,
            OwnSectionReader own,
            RemoteSectionClient remote,
            ExportFailureHandler failures,
            ArchiveStreamer archives,
            RightsRequestRepository requests,
            Transactions tx) {
        this.settings = settings;
        this.own = own;
        this.remote = remote;
        this.failures = failures;
        this.archives = archives;
        this.requests = requests;
        this.tx = tx;
    }

    /**
     * Emits the archive's bytes once every participant has listed what it holds; fails with 503 when one does not answer, and
     * with 500 when one cannot.
     *
     * @param token of the person: each service authorizes the export by it and does not have to trust this service
     */
    Mono<Flux<byte[]>> of(UUID person, String token, Locale language) {
        return sections(person, token)
                .delayUntil(sections -> tx.as(Actor.system(), requests.add(person, DataRight.EXPORT)))
                .map(sections -> archives.stream(person, language, guarded(sections)));
    }

    private Mono<List<ExportSection>> sections(UUID person, String token) {
        return Flux.fromIterable(settings.participants())
                .flatMapSequential(service -> own.isOf(service)
                        ? Mono.just(own.of(person))
                        : remote.of(service, token).onErrorResume(ex -> failures.handle(service, ex)))
                // Two services that fail at the same moment are one answer.
                .onErrorMap(Exceptions::isMultiple, ex -> Exceptions.unwrapMultiple(ex)
                        .get(0))
                .concatMapIterable(sections -> sections)
                .collectList();
    }

    private List<ExportSection> guarded(List<ExportSection> sections) {
        return sections.stream()
                .map(section -> section.onFailure(ex -> failures.handle(section.service(), ex)))
                .toList();
    }
}
