package fr.cesizen.platform.netty;

import fr.cesizen.platform.problems.ProblemDetailFactory;
import fr.cesizen.platform.problems.ProblemsConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import reactor.netty.NettyPipeline;
import tools.jackson.databind.json.JsonMapper;

/** What the HTTP server does before and after Spring, the same for every service. */
@AutoConfiguration(after = ProblemsConfiguration.class)
@ConditionalOnClass(NettyReactiveWebServerFactory.class)
public class NettyConfiguration {

    /** The handlers stand next to the codec, where also what the server answers by itself passes. */
    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> strictServer(
            ProblemDetailFactory bodies, JsonMapper json) {
        return factory ->
                factory.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, address) -> {
                    var pipeline = channel.pipeline();
                    if (pipeline.get(NettyPipeline.HttpCodec) != null) {
                        pipeline.addAfter(NettyPipeline.HttpCodec, "bareErrors", new BareErrorHandler(bodies, json));
                        pipeline.addAfter(NettyPipeline.HttpCodec, "requestHeads", RequestHeadHandler.INSTANCE);
                    }
                }));
    }
}
