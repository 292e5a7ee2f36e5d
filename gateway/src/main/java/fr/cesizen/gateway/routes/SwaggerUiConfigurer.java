package fr.cesizen.gateway.routes;

import java.util.stream.Collectors;
import org.springdoc.core.properties.AbstractSwaggerUiConfigProperties.SwaggerUrl;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Lists the services on the documentation page: those that have routes. */
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
        page.setUrls(settings.services().keySet().stream()
                .map(name -> new SwaggerUrl(name, "/docs/openapi/" + name, name))
                .collect(Collectors.toSet()));
    }
}
