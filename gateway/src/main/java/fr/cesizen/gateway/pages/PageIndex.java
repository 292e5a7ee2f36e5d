package fr.cesizen.gateway.pages;

import java.util.List;
import java.util.Map;

/**
 * What the build of the web client wrote down of itself: {@code index.json} beside its files.
 *
 * @param routes which file each address of the client shows
 * @param missing the file for an address that nobody knows, by language
 */
record PageIndex(List<IndexedFile> files, List<IndexedRoute> routes, Map<String, String> missing) {

    static final PageIndex EMPTY = new PageIndex(List.of(), List.of(), Map.of());

    /**
     * A file of the client.
     *
     * @param path where it is served, from the root, such as {@code /assets/app-1a2b.js}
     * @param type media type
     * @param digest of its uncompressed octets; part of its entity tags
     * @param codings content codings in which it lies there too: br, gzip
     * @param immutable whether its name changes with its content
     */
    record IndexedFile(String path, String type, String digest, List<String> codings, boolean immutable) {}

    /**
     * An address, which may have variables, such as {@code /journal/{id}}.
     *
     * @param file the path of the file
     */
    record IndexedRoute(String pattern, String file) {}
}
