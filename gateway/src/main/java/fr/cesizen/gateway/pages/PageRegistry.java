package fr.cesizen.gateway.pages;

import fr.cesizen.gateway.pages.PageIndex.IndexedFile;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.json.JsonMapper;

/** Holds all files of the web client in memory, read once at start; none when it was left out of the build. */
@Component
final class PageRegistry {

    static final String ROOT = "META-INF/cesizen/web";

    private static final Logger LOG = LoggerFactory.getLogger(PageRegistry.class);

    private final Map<String, ClientFile> files = new HashMap<>();
    private final List<Route> routes;
    private final Map<String, String> missing;

    private record Route(PathPattern pattern, String file) {}

    PageRegistry(JsonMapper json) throws IOException {
        var index = readIndex(json);
        for (var file : index.files()) {
            files.put(file.path(), read(file));
        }
        this.routes = index.routes().stream()
                .map(route -> new Route(PathPatternParser.defaultInstance.parse(route.pattern()), route.file()))
                .toList();
        this.missing = index.missing();
        LOG.info(files.isEmpty() ? "Without the web client" : "The web client has {} files", files.size());
    }

    /** What is served under a path: a file, or the page of an address of the client. */
    Optional<ClientFile> find(PathContainer path) {
        var file = files.get(path.value());
        return file != null ? Optional.of(file) : page(path).map(files::get);
    }

    /** The address of a page that somebody wrote with a slash at its end, without it. */
    Optional<String> findWithoutSlash(PathContainer path) {
        int last = path.elements().size() - 1;
        return last > 0 && path.elements().get(last) instanceof PathContainer.Separator
                ? Optional.of(path.subPath(0, last))
                        .filter(shorter -> page(shorter).isPresent())
                        .map(PathContainer::value)
                : Optional.empty();
    }

    /** The page that says that there is nothing, in the language of the address. */
    Optional<ClientFile> missing(PathContainer path) {
        boolean english = path.value().equals("/en") || path.value().startsWith("/en/");
        return Optional.ofNullable(missing.get(english ? "en" : "fr")).map(files::get);
    }

    /** The file that shows an address of the client. */
    private Optional<String> page(PathContainer path) {
        return routes.stream()
                .filter(route -> route.pattern().matches(path))
                .findFirst()
                .map(Route::file);
    }

    private static PageIndex readIndex(JsonMapper json) throws IOException {
        var index = new ClassPathResource(ROOT + "/index.json");
        if (!index.exists()) {
            return PageIndex.EMPTY;
        }
        try (var content = index.getInputStream()) {
            return json.readValue(content, PageIndex.class);
        }
    }

    private static ClientFile read(IndexedFile file) throws IOException {
        var forms = new EnumMap<ContentCoding, byte[]>(ContentCoding.class);
        for (var coding : ContentCoding.values()) {
            if (coding == ContentCoding.IDENTITY || file.codings().contains(coding.token())) {
                var resource = new ClassPathResource(ROOT + file.path() + coding.extension());
                forms.put(coding, resource.getContentAsByteArray());
            }
        }
        return new ClientFile(MediaType.parseMediaType(file.type()), file.digest(), file.immutable(), forms);
    }
}
