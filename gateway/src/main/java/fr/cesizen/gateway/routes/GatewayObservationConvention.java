package fr.cesizen.gateway.routes;

import fr.cesizen.platform.tracing.PathRedaction;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.cloud.gateway.filter.headers.observation.DefaultGatewayObservationConvention;
import org.springframework.cloud.gateway.filter.headers.observation.GatewayContext;
import org.springframework.stereotype.Component;

/** Traces of calls to services contain only the path: a query may hold what a person searches for. */
@Component
final class GatewayObservationConvention extends DefaultGatewayObservationConvention {

    @Override
    public KeyValues getHighCardinalityKeyValues(GatewayContext context) {
        return KeyValues.of(KeyValue.of(
                "http.uri", PathRedaction.redact(context.getRequest().getURI().getRawPath())));
    }
}
