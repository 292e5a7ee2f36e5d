package fr.cesizen.gateway.ratelimit;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts in memory, or in Redis where {@code spring.data.redis.host} names one. */
@Configuration(proxyBeanMethods = false)
class RateLimitConfiguration {

    private static final Duration SOONEST_RETRY = Duration.ofMillis(10);
    private static final Duration LATEST_RETRY = Duration.ofSeconds(1);
    private static final Duration TO_CONNECT = Duration.ofSeconds(1);

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.data.redis.host", matchIfMissing = true, havingValue = "in this instance")
    static class InMemory {

        @Bean
        RateLimitStore limitStore(RateLimitProperties settings) {
            return new InMemoryRateLimitStore(settings.remembered());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("spring.data.redis.host")
    @EnableConfigurationProperties(RedisProperties.class)
    static class InRedis {

        /** Tries again every second at least: by default half a minute may pass until a Redis that is back is found. */
        @Bean(destroyMethod = "shutdown")
        ClientResources redisResources() {
            return ClientResources.builder()
                    .reconnectDelay(Delay.exponential(SOONEST_RETRY, LATEST_RETRY, 2, TimeUnit.MILLISECONDS))
                    .build();
        }

        @Bean(destroyMethod = "shutdown")
        RedisClient redis(ClientResources redisResources) {
            var redis = RedisClient.create(redisResources);
            // Commands fail at once while disconnected: queued ones would only be answered too late.
            redis.setOptions(ClientOptions.builder()
                    .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                    .socketOptions(
                            SocketOptions.builder().connectTimeout(TO_CONNECT).build())
                    .build());
            return redis;
        }

        @Bean
        RateLimitStore limitStore(
                RedisClient redis, RedisProperties where, RateLimitProperties settings, MeterRegistry metrics) {
            return new RedisRateLimitStore(
                    redis,
                    address(where),
                    new InMemoryRateLimitStore(settings.remembered()),
                    settings.patience(),
                    metrics);
        }

        private static RedisURI address(RedisProperties where) {
            var address = RedisURI.builder()
                    .withHost(where.host())
                    .withPort(where.port())
                    .withDatabase(where.database())
                    .withSsl(where.ssl().enabled())
                    .withTimeout(TO_CONNECT);
            if (where.password() != null) {
                var user = where.username() == null ? "default" : where.username();
                address.withAuthentication(user, where.password().toCharArray());
            }
            return address.build();
        }
    }
}
