package fr.cesizen.gateway.requestsize;

import io.netty.channel.ChannelOption;
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

    /** Until a service accepts a connection. */
    private static final Duration TO_CONNECT = Duration.ofSeconds(1);

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> slowClients(RequestSizeProperties settings) {
        return factory -> factory.addServerCustomizers(
                server -> server.requestTimeout(settings.requestTimeout().plus(LATER)));
    }

    @Bean
    HttpClientCustomizer slowServices(RequestSizeProperties settings) {
        return client -> client.responseTimeout(settings.silence())
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) TO_CONNECT.toMillis());
    }
}
