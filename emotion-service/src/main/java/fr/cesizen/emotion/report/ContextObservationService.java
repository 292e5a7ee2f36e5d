package fr.cesizen.emotion.report;

import fr.cesizen.emotion.context.ContextService;
import fr.cesizen.emotion.report.ContextComparisonRepository.Compared;
import fr.cesizen.emotion.report.ObservationsView.Observation;
import fr.cesizen.platform.transactions.Transactions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Reports contexts and moods that were observed together, never causes.
 *
 * <p>All intervals shown hold at once with a confidence of 95 %: each has 1 − 0.05 / k, for k contexts shown (Bonferroni). A
 * difference is clear when its interval excludes 0, so that interval and verdict never disagree. Contexts are hidden by
 * their number of days alone, not by their moods, so this needs no correction.
 */
@Service
class ContextObservationService {

    /** Contexts with fewer days on either side are hidden. */
    static final int FEWEST = 8;

    static final double CONFIDENCE = 0.95;

    private final ContextComparisonRepository days;
    private final ContextService contexts;
    private final Transactions tx;
    private final ReportMessages texts;

    ContextObservationService(
            ContextComparisonRepository days, ContextService contexts, Transactions tx, ReportMessages texts) {
        this.days = days;
        this.contexts = contexts;
        this.tx = tx;
        this.texts = texts;
    }

    Mono<ObservationsView> in(UUID person, DateRange range, Locale locale) {
        return tx.transactional(days.in(person, range).flatMap(found -> contexts.labels(person, locale)
                .map(labels -> view(range, found, labels, texts.in(locale)))));
    }

    static ObservationsView view(
            DateRange range, List<Compared> found, Map<String, String> labels, ReportMessages.LocalizedMessages texts) {
        var shown = found.stream().filter(ContextObservationService::enough).toList();
        double alpha = (1 - CONFIDENCE) / Math.max(1, shown.size());
        return new ObservationsView(
                range.from(),
                range.to(),
                texts.say("observations.note"),
                CONFIDENCE,
                shown.stream()
                        .flatMap(each ->
                                observation(each, labels.getOrDefault(each.context(), each.context()), alpha, texts))
                        .sorted(Comparator.comparing(Observation::label, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(Observation::context))
                        .toList(),
                found.size() - shown.size());
    }

    private static boolean enough(Compared each) {
        return each.with().n() >= FEWEST
                && each.without().n() >= FEWEST
                && WelchInterval.varies(each.with(), each.without());
    }

    private static Stream<Observation> observation(
            Compared each, String label, double alpha, ReportMessages.LocalizedMessages texts) {
        return WelchInterval.of(each.with(), each.without(), each.inflation(), alpha).stream()
                .map(welch -> new Observation(
                        each.context(),
                        label,
                        each.with().n(),
                        each.without().n(),
                        each.with().mean(),
                        each.without().mean(),
                        welch.difference(),
                        welch.from(),
                        welch.to(),
                        each.inflation(),
                        welch.clear(),
                        text(each, label, welch, texts)));
    }

    private static String text(
            Compared each, String label, WelchInterval welch, ReportMessages.LocalizedMessages texts) {
        var verdict = !welch.clear() ? "unclear" : welch.difference() > 0 ? "higher" : "lower";
        int places = welch.places();
        return texts.say(
                "observations." + verdict,
                label,
                texts.number(welch.difference(), places),
                texts.number(welch.from(), places),
                texts.number(welch.to(), places),
                String.valueOf(each.with().n()),
                String.valueOf(each.without().n()));
    }
}
