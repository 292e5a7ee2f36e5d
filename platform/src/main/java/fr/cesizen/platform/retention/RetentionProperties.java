package fr.cesizen.platform.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Period;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long data are kept.
 *
 * @param periods by category, for example {@code rights-register: P5Y}; what is missing has the default of its rule
 * @param batch rows in a transaction; under the 256 beyond which the driver cannot be cancelled
 */
@Validated
@ConfigurationProperties("cesizen.retention")
record RetentionProperties(
        @DefaultValue Map<String, Period> periods,
        @DefaultValue("200") @Min(1) @Max(200) int batch) {

    Period of(RetentionRule rule) {
        return periods.getOrDefault(rule.category(), rule.period());
    }
}
