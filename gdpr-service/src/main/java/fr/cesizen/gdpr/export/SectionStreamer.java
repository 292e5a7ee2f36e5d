package fr.cesizen.gdpr.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes one section of an archive, as it is read. */
@Component
class SectionStreamer {

    /** Maximum number of network reads of one archive that wait for the compressor. */
    private static final int AHEAD = 32;

    private final JsonMapper json;

    SectionStreamer(JsonMapper json) {
        this.json = json;
    }

    /** The section as a JSON array. */
    Flux<byte[]> stream(ZipStream archive, ExportSection section) {
        return Flux.concat(
                Mono.fromCallable(() -> archive.begin(section)),
                read(section).map(archive::append),
                Mono.fromCallable(archive::end));
    }

    /**
     * The section as a JSON array, with its JSON Schema and, if asked for, as a table in CSV (RFC 4180, UTF-8). For a table it is
     * read twice: its columns are known when all has been read.
     */
    Flux<byte[]> streamPortable(ZipStream archive, ExportSection section, boolean csv) {
        return Flux.defer(() -> {
            var shape = new JsonShape();
            var lines = new LineReader(json);
            return Flux.concat(
                    Mono.fromCallable(() -> archive.begin(section)),
                    read(section).map(bytes -> {
                        lines.read(bytes).forEach(shape::learn);
                        return archive.append(bytes);
                    }),
                    Mono.fromCallable(() -> {
                        lines.end().forEach(shape::learn);
                        return archive.end();
                    }),
                    file(
                            archive,
                            section.file(".schema.json"),
                            Mono.fromCallable(() -> schema(section, shape)).flux()),
                    csv ? file(archive, section.file(".csv"), table(section, shape)) : Flux.empty());
        });
    }

    /** Sections of resources as one bundle of FHIR. */
    Flux<byte[]> streamBundle(ZipStream archive, List<ExportSection> sections, Instant made) {
        return Flux.defer(() -> {
            var bundle = new FhirBundle();
            var resources = Flux.fromIterable(sections)
                    .concatMap(
                            section -> {
                                var lines = new LineReader(json);
                                return Flux.concat(read(section).map(lines::read), Mono.fromCallable(lines::end));
                            },
                            1)
                    .map(bundle::entries);
            return file(
                    archive,
                    FhirBundle.FILE,
                    Flux.concat(
                            Mono.fromCallable(() -> bundle.begin(made)), resources, Mono.fromCallable(bundle::end)));
        });
    }

    private static Flux<byte[]> file(ZipStream archive, String name, Flux<byte[]> content) {
        return Flux.concat(
                Mono.fromCallable(() -> archive.open(name)),
                content.map(archive::write),
                Mono.fromCallable(() -> archive.close(name)));
    }

    private Flux<byte[]> table(ExportSection section, JsonShape shape) {
        var lines = new LineReader(json);
        return Flux.concat(
                Mono.fromCallable(() -> row(shape.columns())),
                read(section).map(bytes -> rows(lines.read(bytes), shape)),
                Mono.fromCallable(() -> rows(lines.end(), shape)));
    }

    private static byte[] rows(List<JsonNode> values, JsonShape shape) {
        return values.stream()
                .map(value -> text(shape.cells(value)))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] row(List<String> cells) {
        return text(cells).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.toArray()) + "\r\n";
    }

    private byte[] schema(ExportSection section, JsonShape shape) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", Manifest.Entry.schema(section));
        schema.put("type", "array");
        schema.put("items", shape.schema());
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(schema);
    }

    /** Compressing a long history on the event loop would delay everyone else's requests. */
    private static Flux<byte[]> read(ExportSection section) {
        return section.lines().publishOn(Schedulers.boundedElastic(), AHEAD);
    }
}
