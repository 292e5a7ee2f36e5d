package fr.cesizen.gdpr.export;

import fr.cesizen.gdpr.rights.DataRight;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds archives while they are downloaded: memory use is constant, a slow client slows the participants, a client
 * that disconnects stops the work, and a failure leaves an archive that no ZIP reader opens.
 */
@Component
class ArchiveStreamer {

    private static final List<String> RIGHTS =
            List.of("statement", "art15", "art16", "art17", "art18", "art20", "art21", "deadline", "complaint");

    private final Semaphore slots;
    private final SectionStreamer parts;
    private final MessageSource texts;
    private final ArchiveIndexRenderer index;
    private final JsonMapper json;
    private final Clock clock;

    ArchiveStreamer(
            SectionStreamer parts, ExportProperties settings, MessageSource texts, JsonMapper json, Clock clock) {
        this.slots = new Semaphore(settings.atOnce());
        this.parts = parts;
        this.texts = texts;
        this.index = new ArchiveIndexRenderer(texts);
        this.json = json;
        this.clock = clock;
    }

    /** Fails with 503 {@code export-busy}, before the first byte, when too many archives are being built. */
    Flux<byte[]> stream(UUID person, Locale language, DataRight right, List<ExportSection> sections) {
        return Flux.using(
                this::begin,
                archive -> Flux.fromIterable(sections)
                        .concatMap(
                                section -> right == DataRight.PORTABILITY
                                        ? parts.streamPortable(archive, section)
                                        : parts.stream(archive, section),
                                1)
                        .concatWith(Flux.defer(() -> end(person, language, archive)))
                        .filter(bytes -> bytes.length > 0),
                this::end);
    }

    private Flux<byte[]> end(UUID person, Locale language, ZipStream archive) {
        var page = Mono.fromCallable(() -> index.render(archive.entries(), rights(language), language));
        return Flux.concat(
                Mono.fromCallable(() -> archive.open(ArchiveIndexRenderer.FILE)),
                page.map(archive::write),
                Mono.fromCallable(() -> archive.close(ArchiveIndexRenderer.FILE)),
                Mono.fromCallable(() -> archive.finish(manifest(person, language, archive))));
    }

    private byte[] manifest(UUID person, Locale language, ZipStream archive) {
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Manifest(
                        person,
                        clock.instant(),
                        language.getLanguage(),
                        archive.entries(),
                        archive.attachments(),
                        rights(language)));
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
