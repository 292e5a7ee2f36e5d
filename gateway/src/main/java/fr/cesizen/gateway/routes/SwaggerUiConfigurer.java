package fr.cesizen.gateway.routes;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.properties.AbstractSwaggerUiConfigProperties.SwaggerUrl;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Lists on the documentation page the services that have routes, and the gateway itself for the web client's session. */
@Component
final class SwaggerUiConfigurer implements InitializingBean {

    private final RoutesProperties settings;
    private final SwaggerUiConfigProperties page;

    SwaggerUiConfigurer(RoutesProperties settings, SwaggerUiConfigProperties page) {
        this.settings = settings;
        this.page = page;
    }

    @Override
    public void afterPropertiesSet() {
        page.setUrls(Stream.concat(
                        Stream.of(new SwaggerUrl("gateway", "/docs/openapi", "gateway")),
                        settings.services().keySet().stream()
                                .map(name -> new SwaggerUrl(name, "/docs/openapi/" + name, name)))
                .collect(Collectors.toSet()));
    }
}
