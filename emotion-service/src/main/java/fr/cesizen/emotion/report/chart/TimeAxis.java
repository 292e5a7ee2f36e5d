package fr.cesizen.emotion.report.chart;

import static fr.cesizen.platform.svg.SvgBuilder.number;

import fr.cesizen.emotion.report.CalendarPeriod;
import fr.cesizen.emotion.report.DateRange;
import fr.cesizen.emotion.report.ReportMessages;
import fr.cesizen.platform.svg.SvgBuilder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws one tick per month or year, with as many labels as fit side by side; below, the first and the last day. */
record TimeAxis(DateRange range, CalendarPeriod step, int left, int right, ReportMessages.LocalizedMessages texts) {

    /** Possible numbers of months between labels, chosen so that labels fall on the same months every year. */
    private static final List<Integer> MONTHS_APART = List.of(1, 2, 3, 6, 12);

    /** Width of a letter in pixels; more than the average in the fonts in use, as no font is measured here. */
    private static final double LETTER = 7;

    private static final int GAP = 4;

    void draw(SvgBuilder svg, int y) {
        var ticks = ticks();
        for (var tick : ticks) {
            svg.open("path", "d", "M" + number(x(tick)) + " " + y + "v4", "stroke", ChartFrame.EDGE);
            svg.text("title", texts.day(tick)).close("path");
        }
        labelled(ticks)
                .forEach(tick -> svg.text("text", label(tick), "x", x(tick), "y", y + 16, "text-anchor", "middle"));
        svg.text("text", texts.day(range.from()), "x", left, "y", y + 32);
        svg.text("text", texts.day(range.to()), "x", right, "y", y + 32, "text-anchor", "end");
    }

    private List<LocalDate> ticks() {
        var first = step.start(range.from()).equals(range.from()) ? range.from() : step.after(range.from());
        return Stream.iterate(first, tick -> !tick.isAfter(range.to()), step::after)
                .toList();
    }

    private List<LocalDate> labelled(List<LocalDate> ticks) {
        return MONTHS_APART.stream()
                .map(months -> ticks.stream()
                        .filter(tick -> (tick.getMonthValue() - 1) % months == 0)
                        .toList())
                .filter(this::fits)
                .findFirst()
                .orElse(List.of());
    }

    private boolean fits(List<LocalDate> ticks) {
        return IntStream.range(1, ticks.size())
                .allMatch(i -> x(ticks.get(i)) - x(ticks.get(i - 1))
                        >= (width(ticks.get(i)) + width(ticks.get(i - 1))) / 2 + GAP);
    }

    private double width(LocalDate tick) {
        return label(tick).length() * LETTER;
    }

    /** The first day of a year is labelled with the year. */
    private String label(LocalDate tick) {
        return tick.getDayOfYear() == 1 ? String.valueOf(tick.getYear()) : texts.month(tick.getMonth(), false);
    }

    private double x(LocalDate day) {
        return left + (double) ChronoUnit.DAYS.between(range.from(), day) * (right - left) / range.length();
    }
}
