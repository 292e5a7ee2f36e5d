package fr.cesizen.emotion.report;

import fr.cesizen.emotion.report.ReportView.Count;
import fr.cesizen.emotion.report.ReportView.Intensity;
import fr.cesizen.emotion.report.ReportView.Moment;
import fr.cesizen.emotion.report.ReportView.Mood;
import fr.cesizen.emotion.report.ReportView.Summary;
import fr.cesizen.emotion.taxonomy.TaxonomyRegistry;
import fr.cesizen.platform.text.LocalizedText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arranges the figures of one report and labels them. */
record ReportAssembler(TaxonomyRegistry taxonomies, ReportMessages.LocalizedMessages texts) {

    ReportView report(ReportPeriod span, List<StatRow> rows) {
        var current =
                summary(span.range(), rows.stream().filter(StatRow::current).toList());
        var before = summary(
                span.before(), rows.stream().filter(row -> !row.current()).toList());
        return new ReportView(
                current, before, difference(current.mood().mean(), before.mood().mean()));
    }

    private Summary summary(DateRange range, List<StatRow> rows) {
        var all = part(rows, "all").findFirst();
        long entries = all.map(StatRow::entries).orElse(0L);
        return new Summary(
                range.from(),
                range.to(),
                entries,
                mood(all),
                intensity(part(rows, "emotion").toList()),
                families(rows, entries),
                emotions(rows, entries),
                moments(rows));
    }

    private List<Count> families(List<StatRow> rows, long entries) {
        return taxonomies.withRetired().families().stream()
                .map(family -> count(
                        family.code(),
                        new LocalizedText(family.fr(), family.en()).in(texts.locale()),
                        part(rows, "family")
                                .filter(row -> row.key().equals(family.code()))
                                .toList(),
                        entries))
                .toList();
    }

    private List<Count> emotions(List<StatRow> rows, long entries) {
        return part(rows, "emotion")
                .sorted(Comparator.comparing(StatRow::entries).reversed().thenComparing(StatRow::key))
                .map(row -> count(row.key(), label(row.key()), List.of(row), entries))
                .toList();
    }

    private List<Moment> moments(List<StatRow> rows) {
        return Arrays.stream(PartOfDay.values())
                .map(moment -> moment(
                        moment,
                        part(rows, "moment")
                                .filter(row -> row.key().equals(moment.toString()))
                                .findFirst()))
                .toList();
    }

    private Moment moment(PartOfDay moment, Optional<StatRow> row) {
        return new Moment(
                moment.toString(),
                texts.say("moment." + moment),
                moment.from,
                moment.to,
                row.map(StatRow::entries).orElse(0L),
                mood(row));
    }

    private String label(String code) {
        return taxonomies
                .emotion(code)
                .map(emotion -> new LocalizedText(emotion.fr(), emotion.en()).in(texts.locale()))
                .orElse(code);
    }

    private static Stream<StatRow> part(List<StatRow> rows, String part) {
        return rows.stream().filter(row -> row.part().equals(part));
    }

    private static Count count(String code, String label, List<StatRow> rows, long entries) {
        long n = rows.stream().mapToLong(StatRow::entries).sum();
        return new Count(code, label, n, entries == 0 ? 0 : (double) n / entries, intensity(rows));
    }

    private static Intensity intensity(List<StatRow> rows) {
        long words = rows.stream().mapToLong(StatRow::words).sum();
        long sum = rows.stream().mapToLong(StatRow::intensity).sum();
        return new Intensity(words, words == 0 ? null : (double) sum / words);
    }

    private static Mood mood(Optional<StatRow> row) {
        return row.map(each -> new Mood(each.n(), each.own(), each.mean(), each.spread()))
                .orElse(new Mood(0, 0, null, null));
    }

    private static @Nullable Double difference(@Nullable Double now, @Nullable Double before) {
        return now == null || before == null ? null : now - before;
    }
}
