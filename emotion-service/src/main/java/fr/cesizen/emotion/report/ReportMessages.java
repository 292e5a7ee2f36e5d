package fr.cesizen.emotion.report;

import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The texts of reports, in French and English. */
@Component
public class ReportMessages {

    private final Messages messages = new Messages("reports", "calendar.nothing");

    public ReportMessages() {
        // Loads the date formats now as well; later that would happen on an event loop.
        List.of(Locale.FRENCH, Locale.ENGLISH).forEach(language -> in(language).day(LocalDate.EPOCH));
    }

    public LocalizedMessages in(Locale locale) {
        return new LocalizedMessages(messages, LocalizedText.language(locale));
    }

    /** The texts in one language. */
    public record LocalizedMessages(Messages messages, Locale locale) {

        public String say(String key, Object... arguments) {
            return messages.get(locale, key, arguments);
        }

        /** Formats a valence, a spread or a difference to two decimals; a dash when absent. */
        public String number(@Nullable Double value) {
            return value == null ? "–" : number(value, 2);
        }

        public String number(double value, int places) {
            // Unlike a double, a rounded decimal has no negative zero.
            var rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
            return String.format(locale, "%." + places + "f", rounded).replace('-', '−');
        }

        public String day(LocalDate day) {
            var words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(day);
            return day.getDayOfMonth() == 1 && locale.equals(Locale.FRENCH) ? "1er" + words.substring(1) : words;
        }

        public String weekday(DayOfWeek day) {
            return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
        }

        public String month(Month month, boolean full) {
            return month.getDisplayName(full ? TextStyle.FULL_STANDALONE : TextStyle.SHORT_STANDALONE, locale);
        }
    }
}
