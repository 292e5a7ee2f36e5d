package fr.cesizen.gdpr.export;

import fr.cesizen.gdpr.rights.DataRight;
import fr.cesizen.gdpr.rights.PrivacyProperties;
import fr.cesizen.gdpr.rights.RightsRequestRepository;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.tracing.TraceScope;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Exports everything that all services hold on a person (art. 15 and 20), as one archive. */
@Service
class DataExportService {

    private static final Logger log = LoggerFactory.getLogger(DataExportService.class);

    private final PrivacyProperties settings;
    private final OwnSectionReader own;
    private final RemoteSectionClient remote;
    private final ArchiveStreamer archives;
    private final RightsRequestRepository requests;
    private final Transactions tx;

    DataExportService(
            PrivacyProperties settings,
            OwnSectionReader own,
            RemoteSectionClient remote,
            ArchiveStreamer archives,
            RightsRequestRepository requests,
            Transactions tx) {
        this.settings = settings;
        this.own = own;
        this.remote = remote;
        this.archives = archives;
        this.requests = requests;
        this.tx = tx;
    }

    /**
     * Emits the archive's bytes once every participant has listed what it holds; fails with 503 when one does not.
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
                        : remote.of(service, token).onErrorResume(ex -> fail(service, ex)))
                // Two services that fail at the same moment are one answer.
                .onErrorMap(Exceptions::isMultiple, ex -> Exceptions.unwrapMultiple(ex)
                        .get(0))
                .concatMapIterable(sections -> sections)
                .collectList();
    }

    private static List<ExportSection> guarded(List<ExportSection> sections) {
        return sections.stream()
                .map(section -> new ExportSection(
                        section.service(),
                        section.name(),
                        section.rows().onErrorResume(ex -> fail(section.service(), ex))))
                .toList();
    }

    /**
     * The problem for the caller names no service; the log does. The class name of an exception contains no personal
     * data.
     */
    private static <T> Mono<T> fail(String service, Throwable ex) {
        return TraceScope.logAndFail(
                () -> log.warn(
                        "{} did not deliver its part of an export: {}",
                        service,
                        ex.getClass().getSimpleName()),
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "export-unavailable"));
    }
}
