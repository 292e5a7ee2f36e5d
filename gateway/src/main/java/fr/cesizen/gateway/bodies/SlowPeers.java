package fr.cesizen.gateway.bodies;

import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends connections whose other side has gone silent in mid-sentence, client or service. */
@Configuration(proxyBeanMethods = false)
class SlowPeers {

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> slowClients(BodiesProperties settings) {
        return factory -> factory.addServerCustomizers(server -> server.requestTimeout(settings.patience()));
    }

    @Bean
    HttpClientCustomizer slowServices(BodiesProperties settings) {
        return client -> client.responseTimeout(settings.silence());
    }
}
