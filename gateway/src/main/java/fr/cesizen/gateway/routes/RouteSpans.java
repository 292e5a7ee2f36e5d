package fr.cesizen.gateway.routes;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.cloud.gateway.filter.headers.observation.DefaultGatewayObservationConvention;
import org.springframework.cloud.gateway.filter.headers.observation.GatewayContext;
import org.springframework.stereotype.Component;

/** Traces of what goes to a service name the path alone: a query may hold what a person looks for. */
@Component
final class RouteSpans extends DefaultGatewayObservationConvention {

    @Override
    public KeyValues getHighCardinalityKeyValues(GatewayContext context) {
        return KeyValues.of(
                KeyValue.of("http.uri", context.getRequest().getURI().getRawPath()));
    }
}
