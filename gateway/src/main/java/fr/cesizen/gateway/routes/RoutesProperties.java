package fr.cesizen.gateway.routes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The services behind the gateway.
 *
 * @param services by Eureka name; a service is reached only by its prefixes
 */
@Validated
@ConfigurationProperties("cesizen.door")
public record RoutesProperties(@NotEmpty Map<String, @Valid Service> services) {

    /**
     * One service.
     *
     * @param prefixes first segments after {@code /api/v1/}
     * @param events full paths of event streams: only a pause in them is limited, whatever a client accepts
     * @param streams full paths whose responses may take minutes: only a pause in them is limited
     * @param uploads full paths that receive files: the response may take as long as a file may take to arrive
     */
    public record Service(
            @NotEmpty List<@Pattern(regexp = "[a-z-]+") String> prefixes,
            @DefaultValue List<@Pattern(regexp = "/api/v1/.+") String> events,
            @DefaultValue List<@Pattern(regexp = "/api/v1/.+") String> streams,
            @DefaultValue List<@Pattern(regexp = "/api/v1/.+") String> uploads) {}
}
