package fr.cesizen.gateway.limits;

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
 * How often people may do things.
 *
 * @param person everything that a signed-in person does, counted by the token's {@code sub}
 * @param address everything that is done without a valid token, counted by network address
 * @param actions what is limited more tightly, by name; the name is what clients see
 * @param remembered how many people and addresses an instance remembers at most; the least active are forgotten first
 * @param patience how long to wait for Redis before the instance counts by itself
 */
@Validated
@ConfigurationProperties("cesizen.limits")
record LimitsProperties(
        @Valid @NotNull Quota person,
        @Valid @NotNull Quota address,
        @DefaultValue Map<String, @Valid Action> actions,
        @Positive @DefaultValue("100000") int remembered,
        @NotNull @DefaultValue("250ms") Duration patience) {

    /** Whom a limit counts. */
    enum By {
        /** The person where a valid token names one, else the address. */
        PERSON,
        /** The network address, whoever speaks. */
        ADDRESS
    }

    /**
     * @param most requests in {@code per}; they come back evenly, not all at once
     * @param per at least a second
     */
    record Quota(@Positive long most, @NotNull Duration per) {}

    /**
     * @param what each as {@code METHOD /path/**}
     * @param by whom it counts
     * @param most requests in {@code per}; they come back evenly, not all at once
     * @param per at least a second
     */
    record Action(
            @NotEmpty List<@Pattern(regexp = "[A-Z]+ /.*") String> what,
            @NotNull By by,
            @Positive long most,
            @NotNull Duration per) {}
}
