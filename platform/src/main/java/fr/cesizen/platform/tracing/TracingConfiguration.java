package fr.cesizen.platform.tracing;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.reactive.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.http.server.reactive.observation.ServerRequestObservationConvention;

/** Keeps the trace in the Reactor context (ADR 27), and secrets out of it. */
@AutoConfiguration
public class TracingConfiguration {

    TracingConfiguration() {
        TraceScope.clearThreadLocalAccessors();
    }

    /** Spring's own, but for what may be a secret in a path. */
    @Bean
    ServerRequestObservationConvention requestsWithoutSecrets() {
        return new DefaultServerRequestObservationConvention() {
            @Override
            public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
                var request = context.getCarrier();
                var path = request == null
                        ? ""
                        : request.getPath().pathWithinApplication().value();
                return KeyValues.of(KeyValue.of("http.url", PathRedaction.redact(path)));
            }
        };
    }
}
