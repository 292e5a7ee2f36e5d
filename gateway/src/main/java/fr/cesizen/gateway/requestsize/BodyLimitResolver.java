package fr.cesizen.gateway.requestsize;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds how large the body of a request may be; patterns of paths are parsed once, and not at each request. */
@Component
final class BodyLimitResolver {

    private final RequestSizeProperties settings;
    private final Map<PathPattern, DataSize> patterns;

    BodyLimitResolver(RequestSizeProperties settings) {
        this.settings = settings;
        this.patterns = settings.uploads().entrySet().stream()
                .filter(upload -> upload.getKey().contains("{"))
                .collect(Collectors.toUnmodifiableMap(
                        upload -> PathPatternParser.defaultInstance.parse(upload.getKey()), Map.Entry::getValue));
    }

    /** In bytes. */
    long largest(ServerHttpRequest request) {
        return upload(request).orElse(settings.largest()).toBytes();
    }

    /** Whether what is sent there is too large to be kept, and streams through. */
    boolean isUpload(ServerHttpRequest request) {
        return upload(request).isPresent();
    }

    private Optional<DataSize> upload(ServerHttpRequest request) {
        if (!HttpMethod.POST.equals(request.getMethod())) {
            return Optional.empty();
        }
        var exact = settings.uploads().get(request.getPath().value());
        return exact != null
                ? Optional.of(exact)
                : patterns.entrySet().stream()
                        .filter(upload -> upload.getKey().matches(request.getPath()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
