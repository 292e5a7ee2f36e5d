package fr.cesizen.gateway.routes;

import java.util.stream.Collectors;
import org.springdoc.core.properties.AbstractSwaggerUiConfigProperties.SwaggerUrl;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Lists the services on the documentation page: those that have routes. */
@Component
final class SwaggerUiConfigurer implements InitializingBean {

    private final RoutesProperties door;
    private final SwaggerUiConfigProperties page;

    SwaggerUiConfigurer(RoutesProperties door, SwaggerUiConfigProperties page) {
        this.door = door;
        this.page = page;
    }

    @Override
    public void afterPropertiesSet() {
        page.setUrls(door.services().keySet().stream()
                .map(name -> new SwaggerUrl(name, "/docs/openapi/" + name, name))
                .collect(Collectors.toSet()));
    }
}
