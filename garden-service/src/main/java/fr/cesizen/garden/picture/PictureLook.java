package fr.cesizen.garden.picture;

import fr.cesizen.garden.layout.GardenScene;
import fr.cesizen.garden.layout.Season;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.text.LocalizedText;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a picture is to look.
 *
 * @param season the present one of the garden when null
 * @param part the present one of the garden when null
 * @param locale French or English
 */
public record PictureLook(
        Theme theme, @Nullable Season season, @Nullable Daylight part, Locale locale) {

    private static final int HOURS = 24;

    /**
     * Reads what was asked for.
     *
     * @param hour 0 to 23
     * @throws Problem 400 for a theme or season that does not exist, or an hour out of range
     */
    public static PictureLook asked(
            @Nullable String theme, @Nullable String season, @Nullable Integer hour, Locale locale) {
        if (hour != null && (hour < 0 || hour >= HOURS)) {
            throw Problem.invalid("?hour", hour < 0 ? "min" : "max");
        }
        return new PictureLook(
                theme == null ? Theme.LIGHT : word(Theme.class, theme, "?theme"),
                season == null ? null : word(Season.class, season, "?season"),
                hour == null ? null : Daylight.of(hour),
                LocalizedText.language(locale));
    }

    private static <E extends Enum<E>> E word(Class<E> words, String code, String pointer) {
        return EnumCodes.find(words, code).orElseThrow(() -> Problem.notOneOf(pointer));
    }

    /**
     * The scene to draw.
     *
     * @param now in the garden's zone
     */
    PictureScene of(GardenScene garden, LocalDateTime now) {
        return new PictureScene(
                garden.seed(),
                garden.elements(),
                garden.strokes(),
                season == null ? Season.of(now.toLocalDate(), garden.hemisphere()) : season,
                part == null ? Daylight.of(now.getHour()) : part,
                theme,
                locale);
    }
}
