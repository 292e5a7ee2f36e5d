package fr.cesizen.gdpr.export;

import reactor.core.publisher.Flux;

/**
 * One kind of data that one service holds on a person.
 *
 * @param rows each one a JSON value, read only as fast as the archive is downloaded
 */
record ExportSection(String service, String name, Flux<String> rows) {

    String file() {
        return service + "/" + name + ".json";
    }
}
