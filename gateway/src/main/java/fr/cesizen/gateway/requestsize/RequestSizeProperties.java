package fr.cesizen.gateway.requestsize;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large requests may be, and how slow both sides.
 *
 * @param largest the largest body; services have tighter bounds of their own
 * @param uploads the largest body of a POST to one of these full paths, where it differs
 * @param requestTimeout longest time for a whole request to arrive
 * @param silence longest pause in a response
 */
@Validated
@ConfigurationProperties("cesizen.bodies")
record RequestSizeProperties(
        @NotNull DataSize largest,
        @DefaultValue Map<String, DataSize> uploads,
        @NotNull @Name("patience") Duration requestTimeout,
        @NotNull Duration silence) {

    /** In bytes. */
    long largest(HttpMethod method, String path) {
        return HttpMethod.POST.equals(method)
                ? uploads.getOrDefault(path, largest).toBytes()
                : largest.toBytes();
    }
}
