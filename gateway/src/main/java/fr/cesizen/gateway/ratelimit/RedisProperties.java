package fr.cesizen.gateway.ratelimit;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where Redis is, with the names of Spring Boot's own settings. */
@ConfigurationProperties("spring.data.redis")
record RedisProperties(
        @DefaultValue("localhost") String host,
        @DefaultValue("6379") int port,
        @DefaultValue("0") int database,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue Ssl ssl) {

    record Ssl(@DefaultValue("false") boolean enabled) {}
}
