package fr.cesizen.platform.connections;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import reactor.netty.NettyPipeline;

/** How the server treats its callers' connections. */
@AutoConfiguration
public class ConnectionsConfiguration {

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> readingAfterAnswers() {
        return factory -> factory.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, remote) -> {
            if (channel.pipeline().get(NettyPipeline.HttpTrafficHandler) != null) {
                channel.pipeline()
                        .addBefore(NettyPipeline.HttpTrafficHandler, "readingAfterAnswers", new ReadingAfterAnswers());
            }
        }));
    }
}
