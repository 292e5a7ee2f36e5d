package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Sessions in a person's archive, with moods in clear text. */
    @Bean
    PersonalData practicePersonalData(SessionService practice) {
        return PersonalData.of("practice-sessions", person -> PageQuery.<Session>readAllRows(last ->
                        practice.page(person, last.map(Session::cursor).orElse(Cursor.NEWEST), PageQuery.MAX_SIZE))
                .map(SessionView::of));
    }
}
