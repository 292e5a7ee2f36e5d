package fr.cesizen.gdpr.export;

import fr.cesizen.platform.problems.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds archives while they are downloaded: memory use is constant, a slow client slows the participants, a client
 * that disconnects stops the work, and a failure leaves an archive that no ZIP reader opens.
 */
@Component
class ArchiveStreamer {

    /** Maximum number of network reads of one archive that wait for the compressor. */
    private static final int AHEAD = 32;

    private static final List<String> RIGHTS =
            List.of("statement", "art15", "art16", "art17", "art18", "art20", "art21", "deadline", "complaint");

    private final Semaphore slots;
    private final MessageSource texts;
    private final ArchiveIndexRenderer index;
    private final JsonMapper json;
    private final Clock clock;

    ArchiveStreamer(ExportProperties settings, MessageSource texts, JsonMapper json, Clock clock) {
        this.slots = new Semaphore(settings.atOnce());
        this.texts = texts;
        this.index = new ArchiveIndexRenderer(texts);
        this.json = json;
        this.clock = clock;
    }

    /** Fails with 503 {@code export-busy}, before the first byte, when too many archives are being built. */
    Flux<byte[]> stream(UUID person, Locale language, List<ExportSection> sections) {
        return Flux.using(
                this::begin,
                archive -> Flux.fromIterable(sections)
                        .concatMap(section -> part(archive, section), 1)
                        .concatWith(Flux.defer(() -> end(person, language, archive)))
                        .filter(bytes -> bytes.length > 0),
                this::end);
    }

    private Flux<byte[]> part(ZipStream archive, ExportSection section) {
        return Flux.concat(
                Mono.fromCallable(() -> archive.begin(section)),
                // Compressing a long history on the event loop would delay everyone else's requests.
                section.lines().publishOn(Schedulers.boundedElastic(), AHEAD).map(archive::append),
                Mono.fromCallable(archive::end));
    }

    private Flux<byte[]> end(UUID person, Locale language, ZipStream archive) {
        var page = index.render(archive.entries(), rights(language), language);
        return Flux.concat(
                Mono.fromCallable(() -> archive.add(Manifest.Index.FILE, page)),
                Mono.fromCallable(() -> archive.finish(manifest(person, language, archive, Manifest.Index.of(page)))));
    }

    private byte[] manifest(UUID person, Locale language, ZipStream archive, Manifest.Index page) {
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Manifest(
                        person, clock.instant(), language.getLanguage(), archive.entries(), page, rights(language)));
    }

    private List<String> rights(Locale language) {
        return RIGHTS.stream()
                .map(right -> texts.getMessage("rights." + right, null, language))
                .toList();
    }

    private ZipStream begin() {
        if (!slots.tryAcquire()) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "export-busy");
        }
        return new ZipStream();
    }

    private void end(ZipStream archive) {
        archive.release();
        slots.release();
    }
}
