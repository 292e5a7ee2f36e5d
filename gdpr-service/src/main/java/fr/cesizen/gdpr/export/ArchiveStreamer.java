package fr.cesizen.gdpr.export;

import fr.cesizen.platform.problems.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
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
public class ArchiveStreamer {

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
    public Flux<byte[]> stream(ArchiveContent content) {
        return Flux.using(
                this::begin,
                archive -> Flux.fromIterable(content.sections())
                        .concatMap(
                                section -> content.form().isPortable()
                                        ? parts.streamPortable(
                                                archive, section, content.form().csv())
                                        : parts.stream(archive, section),
                                1)
                        .concatWith(
                                content.form().fhir()
                                        ? parts.streamBundle(archive, content.resources(), clock.instant())
                                        : Flux.empty())
                        .concatWith(Flux.defer(() -> end(content, archive)))
                        .filter(bytes -> bytes.length > 0),
                this::end);
    }

    private Flux<byte[]> end(ArchiveContent content, ZipStream archive) {
        var language = content.language();
        var page =
                Mono.fromCallable(() -> index.render(archive.entries(), content.missing(), rights(language), language));
        return Flux.concat(
                Mono.fromCallable(() -> archive.open(ArchiveIndexRenderer.FILE)),
                page.map(archive::write),
                Mono.fromCallable(() -> archive.close(ArchiveIndexRenderer.FILE)),
                Mono.fromCallable(() -> archive.finish(manifest(content, archive))));
    }

    private byte[] manifest(ArchiveContent content, ZipStream archive) {
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Manifest(
                        content.person(),
                        clock.instant(),
                        content.language().getLanguage(),
                        archive.entries(),
                        archive.attachments(),
                        content.missing(),
                        rights(content.language())));
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
