package fr.cesizen.gateway.requestsize;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

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
    long heldTogether() {
        return waiting == null ? Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP : waiting.toBytes();
    }
}
