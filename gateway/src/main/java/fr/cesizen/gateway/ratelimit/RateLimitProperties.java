package fr.cesizen.gateway.ratelimit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests are allowed.
 *
 * @param person all requests of a signed-in person, counted by the token's {@code sub}
 * @param address all requests without a valid token, counted by network address
 * @param actions requests with a tighter limit, by the name that clients see
 * @param openStreams event streams, and likewise downloads, that a person may have open at once in an instance
 * @param remembered maximum of people and addresses that an instance remembers; the least active are forgotten first
 * @param patience longest wait for Redis; then the instance counts by itself
 */
@Validated
@ConfigurationProperties("cesizen.limits")
record RateLimitProperties(
        @Valid @NotNull Quota person,
        @Valid @NotNull Quota address,
        @DefaultValue Map<String, @Valid Action> actions,
        @Positive @DefaultValue("10") int openStreams,
        @Positive @DefaultValue("100000") int remembered,
        @NotNull @DefaultValue("250ms") Duration patience) {

    /** Whom a limit counts. */
    enum By {
        /** The person where a valid token names one, else the address. */
        PERSON,
        /** The network address, with or without a token. */
        ADDRESS
    }

    /**
     * @param most requests in {@code per}; refilled evenly, not all at once
     * @param per at least a second
     */
    record Quota(@Positive long most, @NotNull Duration per) {}

    /**
     * @param what each as {@code METHOD /path/**}; GET stands for HEAD, too
     * @param by what is counted
     * @param most requests in {@code per}; refilled evenly, not all at once
     * @param per at least a second
     * @param refundsFailures whether a request that is answered with a 5xx does not count
     */
    record Action(
            @NotEmpty List<@Pattern(regexp = "[A-Z]+ /.*") String> what,
            @NotNull By by,
            @Positive long most,
            @NotNull Duration per,
            @DefaultValue("false") boolean refundsFailures) {}
}
