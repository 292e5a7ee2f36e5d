package fr.cesizen.ticket.satisfaction;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
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
