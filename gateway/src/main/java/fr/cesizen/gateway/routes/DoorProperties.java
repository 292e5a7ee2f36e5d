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
 * What lies behind the door.
 *
 * @param services by Eureka name; a service is reached at its prefixes and nowhere else
 */
@Validated
@ConfigurationProperties("cesizen.door")
public record DoorProperties(@NotEmpty Map<String, @Valid Service> services) {

    /**
     * One service.
     *
     * @param prefixes first words after {@code /api/v1/}
     * @param streams whole paths whose answers may take minutes: no time limit but silence
     * @param uploads whole paths to which files are sent: an answer may wait for as long as one may take to arrive
     */
    public record Service(
            @NotEmpty List<@Pattern(regexp = "[a-z-]+") String> prefixes,
            @DefaultValue List<@Pattern(regexp = "/api/v1/.+") String> streams,
            @DefaultValue List<@Pattern(regexp = "/api/v1/.+") String> uploads) {}
}
