package fr.cesizen.ticket.incident.intake;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.BodyOctets;
import fr.cesizen.ticket.incident.IncidentProperties;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes what Alertmanager tells. It has a token of its own, since Keycloak may be what is down (ADR 37), and no way in from
 * outside: the gateway leads only to {@code /api/v1}.
 */
@Hidden
@RestController
class AlertController {

    private static final String BEARER = "Bearer ";

    private final AlertIntakeService intake;
    private final AlertGroupReader reader;
    private final IncidentProperties settings;

    AlertController(AlertIntakeService intake, AlertGroupReader reader, IncidentProperties settings) {
        this.intake = intake;
        this.reader = reader;
        this.settings = settings;
    }

    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping(path = "/internal/alerts", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Void> take(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            ServerHttpRequest request) {
        refuseStrangers(authorization);
        return DataBufferUtils.join(
                        request.getBody(),
                        Math.toIntExact(settings.largestCall().toBytes()))
                .map(BodyOctets::take)
                .defaultIfEmpty(new byte[0])
                .publishOn(Schedulers.boundedElastic()) // a thousand alerts are a megabyte to read
                .map(reader::read)
                .flatMap(intake::take);
    }

    /** Takes as long for a wrong token as for the right one. */
    private void refuseStrangers(@Nullable String authorization) {
        if (settings.token().isBlank()) {
            throw Problem.notFound();
        }
        var sent = authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length())
                : "";
        if (!MessageDigest.isEqual(
                sent.getBytes(StandardCharsets.UTF_8), settings.token().getBytes(StandardCharsets.UTF_8))) {
            throw Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated");
        }
    }
}
