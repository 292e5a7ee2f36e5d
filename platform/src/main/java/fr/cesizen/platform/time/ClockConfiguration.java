package fr.cesizen.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The one clock of a service, and which time-zone data it has. */
@AutoConfiguration
public class ClockConfiguration {

    /** Ticks in microseconds, PostgreSQL's precision: what was just stored reads like what is read later. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    /** An operator sees at {@code /actuator/info} whether the rules of the time zones are up to date. */
    @Bean
    InfoContributor timeZoneRelease() {
        return info -> info.withDetail("timeZones", Map.of("release", TimeZones.release()));
    }
}
