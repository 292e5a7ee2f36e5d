package fr.cesizen.gateway.bodies;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much a request may bring, and how slowly.
 *
 * @param largest the largest body; services have tighter bounds of their own
 * @param uploads the largest body of a POST to these whole paths, where it is another
 * @param patience how long one whole request may take to arrive
 * @param silence how long an answer that has begun may pause
 */
@Validated
@ConfigurationProperties("cesizen.bodies")
record BodiesProperties(
        @NotNull DataSize largest,
        @DefaultValue Map<String, DataSize> uploads,
        @NotNull Duration patience,
        @NotNull Duration silence) {

    /** In bytes. */
    long largest(HttpMethod method, String path) {
        return HttpMethod.POST.equals(method)
                ? uploads.getOrDefault(path, largest).toBytes()
                : largest.toBytes();
    }
}
