package fr.cesizen.gdpr.export;

import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One kind of data that one service holds on a person.
 *
 * @param lines JSON values in UTF-8, each on a line of its own and cut anywhere, so that none is ever held whole; read only
 *     as fast as the archive is downloaded
 */
record ExportSection(String service, String name, Flux<byte[]> lines) {

    /** The same section, whose failures end as {@code failure} says. */
    ExportSection onFailure(Function<Throwable, Mono<byte[]>> failure) {
        return new ExportSection(service, name, lines.onErrorResume(failure));
    }

    String file() {
        return file(".json");
    }

    /** The file of the section that ends so. */
    String file(String ending) {
        return service + "/" + name + ending;
    }
}
