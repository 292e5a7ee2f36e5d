package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.retention.RetentionRule;
import java.time.Period;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

@Configuration(proxyBeanMethods = false)
class RegisterRetentionConfiguration {

    /**
     * Answered requests: proof that rights were kept to, for as long as somebody may claim that they were not. A restriction or an
     * objection that is in force is kept however old it is: it says what counts.
     */
    @Bean
    RetentionRule answeredRequests(DatabaseClient db) {
        return new RetentionRule(
                "rights-register",
                Period.ofYears(5),
                RetentionRule.Action.DELETE,
                "French civil code art. 2224: claims within 5 years",
                "rights_entry",
                before -> db.sql("select count(*) from rights_entry e where closed_at < :before and not in_force(e)")
                        .bind("before", before)
                        .mapValue(Long.class)
                        .one(),
                (before, limit) -> db.sql("select prune_register(:before, :limit)")
                        .bind("before", before)
                        .bind("limit", limit)
                        .mapValue(Long.class)
                        .one());
    }
}
