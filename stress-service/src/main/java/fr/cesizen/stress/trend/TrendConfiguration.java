package fr.cesizen.stress.trend;

import fr.cesizen.platform.measurement.MonthlyMeasurement;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.text.Messages;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrendConfiguration {

    /** What is concluded from several results: kept nowhere, and shown to the person, so part of their archive. */
    @Bean
    PersonalData trendPersonalData(TrendService trends, Messages texts) {
        return PersonalData.of("stress-trends", PersonalData.Kind.INFERRED, person -> trends.all(person)
                .map(trend -> TrendView.of(trend, new ChangeMessages(texts, Locale.FRENCH))));
    }

    /** How scores went, for the statistics. */
    @Bean
    MonthlyMeasurement trendMeasurement(TrendMeasurementService trends) {
        return new MonthlyMeasurement("score-trend", trends::count);
    }
}
