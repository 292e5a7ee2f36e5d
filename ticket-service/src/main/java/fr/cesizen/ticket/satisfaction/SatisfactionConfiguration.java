package fr.cesizen.ticket.satisfaction;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
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

    /** A person's ratings, for the export. */
    @Bean
    PersonalData satisfactionPersonalData(SatisfactionService satisfaction) {
        return PersonalData.of(
                "ticket-satisfaction", person -> PageQuery.<Satisfaction>readAllRows(last -> satisfaction.own(
                                person, last.map(Satisfaction::cursor).orElse(Cursor.NEWEST), PageQuery.MAX_SIZE))
                        .map(SatisfactionView::of));
    }
}
