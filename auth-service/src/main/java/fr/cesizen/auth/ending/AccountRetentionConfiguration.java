package fr.cesizen.auth.ending;

import fr.cesizen.platform.retention.RetentionRule;
import java.time.Period;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** How long this service keeps what belongs to no account, or is not needed as long as the account. */
@Configuration(proxyBeanMethods = false)
class AccountRetentionConfiguration {

    @Bean
    RetentionRule parentalRequests(DatabaseClient db) {
        return RetentionRule.deletion(
                db,
                "parental-requests",
                Period.ZERO,
                "own choice: 7 days from the request, data minimisation (GDPR art. 5(1)(c))",
                "parental_request",
                "expires_at < :before");
    }

    @Bean
    RetentionRule parentalMails(DatabaseClient db) {
        return RetentionRule.deletion(
                db,
                "parental-mails",
                Period.ofDays(7),
                "own choice: as long as a request to a parent",
                "parental_mail",
                "sent_at < :before");
    }

    /** From 15 years on the young person alone decides: the parent's link has no purpose any more. */
    @Bean
    RetentionRule parentalConsents(DatabaseClient db) {
        return RetentionRule.deletion(
                db,
                "parental-consents",
                Period.ofYears(15),
                "French law 78-17 art. 45: until the young person is 15",
                "parental_consent",
                "exists (select from profile p where p.person = parental_consent.person"
                        + " and p.birth_date <= cast(:before as timestamptz)::date)");
    }

    @Bean
    RetentionRule adminActions(DatabaseClient db) {
        return RetentionRule.deletion(
                db,
                "admin-actions",
                Period.ofYears(1),
                "CNIL, deliberation 2021-122: 6 to 12 months for logs",
                "admin_action",
                "at < :before");
    }

    @Bean
    RetentionRule reconciliations(DatabaseClient db) {
        return RetentionRule.deletion(
                db,
                "reconciliations",
                Period.ofYears(1),
                "own choice: figures of a year",
                "reconciliation",
                "started_at < :before");
    }
}
