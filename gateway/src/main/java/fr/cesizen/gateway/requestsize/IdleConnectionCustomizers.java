package fr.cesizen.gateway.requestsize;

import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends connections to clients or services that stop sending in the middle of a message. */
@Configuration(proxyBeanMethods = false)
class IdleConnectionCustomizers {

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> slowClients(RequestSizeProperties settings) {
        return factory -> factory.addServerCustomizers(server -> server.requestTimeout(settings.requestTimeout()));
    }

    @Bean
    HttpClientCustomizer slowServices(RequestSizeProperties settings) {
        return client -> client.responseTimeout(settings.silence());
    }
}
