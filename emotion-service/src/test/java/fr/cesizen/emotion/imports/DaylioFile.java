package fr.cesizen.emotion.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Daylio exports of nobody: made up, the same for the same seed. */
final class DaylioFile {

    private static final List<String> MOODS = List.of("génial", "bien", "bof", "mauvais", "horrible");
    private static final int[] SHARES = {15, 45, 22, 13, 5};
    private static final List<String> ACTIVITIES = List.of(
            "travail", "famille", "amis", "sport", "lecture", "musique", "cuisine", "marche", "études", "sieste");
    private static final List<String> TITLES = List.of("Au travail", "Ce soir", "Week-end", "Une pensée");
    private static final List<String> NOTES = List.of(
            "Une longue promenade au bord de l'eau.",
            "Réunion difficile, mais on s'est écoutés.",
            "Bien dormi, réveil en douceur.",
            "Mal dormi.\nTrop d'écrans hier soir.",
            "Appel avec ma sœur : elle m'a dit «\u00a0prends soin de toi\u00a0».",
            "Gâteau raté, fou rire réussi.",
            "J'ai dit \"non\", pour une fois.");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.FRENCH);

    private final Random random;

    private DaylioFile(long seed) {
        random = new Random(seed);
    }

    /** A year of one to three lines most days, newest first as Daylio writes them. */
    static Stream<String> year() {
        var file = new DaylioFile(2025);
        return IntStream.range(0, 365)
                .mapToObj(day -> LocalDate.of(2025, 12, 31).minusDays(day))
                .flatMap(day -> file.times().map(time -> file.line(day, time)));
    }

    /** So many lines, 12 a day, back from the end of 2025, with no word that has to be explained. */
    static Stream<String> understood(int count) {
        var file = new DaylioFile(1);
        return IntStream.range(0, count)
                .mapToObj(i -> file.line(
                        LocalDate.of(2025, 12, 31).minusDays(i / 12),
                        LocalTime.of(22 - i % 12, file.random.nextInt(60))))
                .map(line -> line.replace(",bof,", ",bien,"));
    }

    private Stream<LocalTime> times() {
        int share = random.nextInt(100);
        int count = share < 12 ? 0 : share < 75 ? 1 : share < 93 ? 2 : 3;
        return IntStream.range(0, count)
                .map(i -> 22 - i * 6 - random.nextInt(5))
                .mapToObj(hour -> LocalTime.of(hour, random.nextInt(60)));
    }

    private String line(LocalDate day, LocalTime time) {
        boolean noted = random.nextInt(100) < 35;
        return String.join(
                ",",
                day.toString(),
                SHORT.format(day),
                day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH),
                time.toString(),
                mood(),
                activities(),
                noted && random.nextInt(3) == 0 ? pick(TITLES) : "",
                noted ? "\"" + pick(NOTES).replace("\"", "\"\"") + "\"" : "");
    }

    private String mood() {
        int share = random.nextInt(100);
        int mood = 0;
        while (share >= SHARES[mood]) {
            share -= SHARES[mood++];
        }
        return MOODS.get(mood);
    }

    private String activities() {
        return random.ints(random.nextInt(4), 0, ACTIVITIES.size())
                .distinct()
                .mapToObj(ACTIVITIES::get)
                .collect(Collectors.joining(" | "));
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    static String text() {
        return ImportClient.HEADER + year().collect(Collectors.joining("\n", "", "\n"));
    }

    /** Writes the example; run in the module's folder. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of("../docs/examples/daylio-year.csv"), text());
    }
}
