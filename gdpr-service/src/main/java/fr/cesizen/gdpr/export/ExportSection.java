package fr.cesizen.gdpr.export;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One kind of data that one service holds on a person.
 *
 * @param lines JSON values in UTF-8, each on a line of its own and cut anywhere, so that none is ever held whole; read only
 *     as fast as the archive is downloaded
 */
public record ExportSection(String service, String name, Flux<byte[]> lines) {

    /** The same section, whose failures end as {@code failure} says. */
    ExportSection onFailure(Function<Throwable, Mono<byte[]>> failure) {
        return map(all -> all.onErrorResume(failure));
    }

    /** The same section, whose lines are read through {@code change}. */
    public ExportSection map(UnaryOperator<Flux<byte[]>> change) {
        return new ExportSection(service, name, change.apply(lines));
    }

    String file() {
        return file(".json");
    }

    /** The file of the section that ends so. */
    String file(String ending) {
        return service + "/" + name + ending;
    }
}
