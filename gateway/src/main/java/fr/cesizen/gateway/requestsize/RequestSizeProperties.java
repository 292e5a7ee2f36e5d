package fr.cesizen.gateway.requestsize;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How large requests may be, and how slow both sides.
 *
 * @param largest the largest body; services have tighter bounds of their own
 * @param uploads the largest body of a POST to one of these full paths, which may hold variables, where it differs
 * @param waiting memory that all bodies may take together, from their first octet until their answer begins; an eighth of
 *     the heap where it is not set
 * @param requestTimeout longest time for the body of a request to arrive
 * @param silence longest pause in a response
 */
@Validated
@ConfigurationProperties("cesizen.bodies")
record RequestSizeProperties(
        @NotNull DataSize largest,
        @DefaultValue Map<String, DataSize> uploads,
        @Nullable DataSize waiting,
        @NotNull @Name("patience") Duration requestTimeout,
        @NotNull Duration silence) {

    private static final int SHARE_OF_HEAP = 8;

    /** In bytes. */
    long largest(HttpMethod method, String path) {
        return upload(method, path).orElse(largest).toBytes();
    }

    /** Whether what is sent there is too large to be kept, and streams through. */
    boolean isUpload(HttpMethod method, String path) {
        return upload(method, path).isPresent();
    }

    private Optional<DataSize> upload(HttpMethod method, String path) {
        if (!HttpMethod.POST.equals(method)) {
            return Optional.empty();
        }
        var exact = uploads.get(path);
        return exact != null ? Optional.of(exact) : uploadTo(PathContainer.parsePath(path));
    }

    private Optional<DataSize> uploadTo(PathContainer path) {
        return uploads.entrySet().stream()
                .filter(upload -> upload.getKey().contains("{"))
                .filter(upload ->
                        PathPatternParser.defaultInstance.parse(upload.getKey()).matches(path))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** In bytes. */
    long heldTogether() {
        return waiting == null ? Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP : waiting.toBytes();
    }
}
