package fr.cesizen.gdpr.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of a month: always the same ones, whoever asks. There are no free queries, so nothing can be asked in another way to
 * learn more.
 */
public final class MonthDisclosure {

    public static final String SATISFACTION = "satisfaction";
    public static final String SCORE_TREND = "score-trend";
    public static final String P1_RESOLUTION = "p1-resolution";
    public static final String ACTIVE = "active";
    public static final String ACTIVE_DAYS = "active-days";
    public static final String PRACTICE = "practice";
    public static final String PRACTICE_DAYS = "practice-days";
    public static final String SIGN_UPS = "sign-ups";

    public static final List<String> AREAS = List.of("journal", PRACTICE, "assessments");
    public static final List<String> OPINIONS = List.of("satisfied", "neutral", "dissatisfied");
    public static final List<String> DIRECTIONS = List.of("lower", "unchanged", "higher");

    /** About outages, which are about nobody: their times are on the public page of the status. */
    private static final List<String> OUTAGES = List.of("incidents", "minutes");

    /** Everything that is published of a month, in a fixed order. */
    public static List<Figure> of(MonthCounts counts) {
        var figures = new ArrayList<Figure>();
        long active = counts.of(ACTIVE);
        long practising = counts.of(PRACTICE);
        figures.add(Figure.of(ACTIVE, DisclosureRules.people(active)));
        figures.add(Figure.of(ACTIVE_DAYS, DisclosureRules.occurrences(active, counts.of(ACTIVE_DAYS))));
        AREAS.forEach(area -> figures.add(Figure.of(area, DisclosureRules.share(active, counts.of(area)))));
        // A total that is not published must not be told by what is counted of it.
        var days = DisclosureRules.share(active, practising)
                .flatMap(shown -> DisclosureRules.occurrences(practising, counts.of(PRACTICE_DAYS)));
        figures.add(Figure.of(PRACTICE_DAYS, days));
        figures.add(Figure.of(SIGN_UPS, DisclosureRules.people(counts.of(SIGN_UPS))));
        figures.addAll(split(
                SATISFACTION,
                Figure.ALL,
                OPINIONS,
                counts.subjects(SATISFACTION).getOrDefault(Figure.ALL, Map.of())));
        figures.addAll(trends(counts));
        counts.subjects(P1_RESOLUTION)
                .forEach((subject, cells) -> OUTAGES.forEach(
                        part -> figures.add(new Figure(P1_RESOLUTION, subject, part, cells.getOrDefault(part, 0L)))));
        return List.copyOf(figures);
    }

    /** Only of questionnaires that are published: the name of another one would tell that somebody has answered it. */
    private static List<Figure> trends(MonthCounts counts) {
        var figures = new ArrayList<Figure>();
        new TreeMap<>(counts.subjects(SCORE_TREND)).forEach((subject, cells) -> {
            var all = split(SCORE_TREND, subject, DIRECTIONS, cells);
            if (all.get(0).n() != null) {
                figures.addAll(all);
            }
        });
        return figures;
    }

    private static List<Figure> split(String measure, String subject, List<String> parts, Map<String, Long> cells) {
        var sizes = parts.stream().map(part -> cells.getOrDefault(part, 0L)).toList();
        var shown = DisclosureRules.parts(sizes);
        var figures = new ArrayList<Figure>();
        long total = sizes.stream().mapToLong(Long::longValue).sum();
        figures.add(Figure.total(measure, subject, DisclosureRules.people(total)));
        for (int i = 0; i < parts.size(); i++) {
            figures.add(new Figure(measure, subject, parts.get(i), shown.get(i).orElse(null)));
        }
        return figures;
    }

    private MonthDisclosure() {}
}
