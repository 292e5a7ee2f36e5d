package fr.cesizen.gateway.requestsize;

import java.time.Duration;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends connections to clients or services that stop sending in the middle of a message. */
@Configuration(proxyBeanMethods = false)
class IdleConnectionCustomizers {

    /** For what the filter has not answered in time: the connection ends without an answer. */
    private static final Duration LATER = Duration.ofSeconds(5);

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> slowClients(RequestSizeProperties settings) {
        return factory -> factory.addServerCustomizers(
                server -> server.requestTimeout(settings.requestTimeout().plus(LATER)));
    }

    @Bean
    HttpClientCustomizer slowServices(RequestSizeProperties settings) {
        return client -> client.responseTimeout(settings.silence());
    }
}
