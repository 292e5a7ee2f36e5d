package fr.cesizen.ticket.satisfaction;

import fr.cesizen.platform.measurement.MonthlyMeasurement;
import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Satisfaction with support",
        purpose = "Learn whether an answer helped.",
        basis = LegalBasis.LEGITIMATE_INTERESTS,
        data = "a mark and a comment of the person",
        retention = "tickets",
        kept = "Until the person is erased.",
        tables = "ticket_satisfaction")
class SatisfactionConfiguration {

    /** What people said first in a month, each once, for the statistics. */
    @Bean
    MonthlyMeasurement satisfactionMeasurement(SatisfactionRepository ratings, Transactions tx) {
        return new MonthlyMeasurement(
                "satisfaction", month -> tx.as(Actor.system(), ratings.count(month.start(), month.end())));
    }

    /** A person's ratings, for the export. */
    @Bean
    PersonalData satisfactionPersonalData(SatisfactionService satisfaction) {
        return PersonalData.of(
                "ticket-satisfaction", person -> PageQuery.<Satisfaction>readAllRows(last -> satisfaction.own(
                                person, last.map(Satisfaction::cursor).orElse(Cursor.NEWEST), PageQuery.MAX_SIZE))
                        .map(SatisfactionView::of));
    }
}
