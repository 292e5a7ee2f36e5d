package fr.cesizen.auth.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When recovery handles interrupted sign-ups, deactivations and changes of language.
 *
 * @param interval how often recovery runs
 * @param after longer than a sign-up lasts; also the pause between two attempts
 * @param giveUp longer than Keycloak works on a request whose client has stopped waiting (its transactions end after
 *     300 s)
 */
@ConfigurationProperties("cesizen.recovery")
record RecoveryProperties(
        @DefaultValue("15s") Duration interval,
        @DefaultValue("1m") Duration after,
        @DefaultValue("10m") Duration giveUp) {}
