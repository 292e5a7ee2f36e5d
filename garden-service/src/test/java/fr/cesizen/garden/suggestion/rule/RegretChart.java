package fr.cesizen.garden.suggestion.rule;

import fr.cesizen.garden.suggestion.rule.SuggestionSimulation.Policy;
import fr.cesizen.garden.suggestion.rule.SuggestionSimulation.Result;
import fr.cesizen.platform.svg.SvgBuilder;
import java.util.Locale;
import java.util.Map;

/** Draws the regret of each policy after each session. */
final class RegretChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int LEFT = 50;
    private static final int TOP = 40;
    private static final int PLOT_WIDTH = 420;
    private static final int PLOT_HEIGHT = 270;

    private static String colour(Policy policy) {
        return switch (policy) {
            case CHANCE -> "#8a8a8a";
            case FIXED_ORDER -> "#b3472f";
            case ALONE -> "#c79a2b";
            case FIRST_PEOPLE -> "#2f7d6d";
            case LATER_PEOPLE -> "#1f4e79";
        };
    }

    static String draw(Map<Policy, Result> results) {
        double most = results.values().stream().mapToDouble(Result::last).max().orElseThrow();
        var svg = new SvgBuilder()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + WIDTH + " " + HEIGHT,
                        "font-family",
                        "sans-serif",
                        "font-size",
                        12)
                .text("title", "Regret of suggestions, simulated people")
                .empty("rect", "width", WIDTH, "height", HEIGHT, "fill", "#ffffff")
                .text("text", "What people missed, summed up (points of valence)", "x", LEFT, "y", 20);
        for (int line = 0; line <= most; line++) {
            double y = TOP + PLOT_HEIGHT * (1 - line / most);
            svg.empty("line", "x1", LEFT, "x2", LEFT + PLOT_WIDTH, "y1", y, "y2", y, "stroke", "#dddddd")
                    .text("text", String.valueOf(line), "x", LEFT - 20, "y", y + 4);
        }
        for (int session = 5; session <= SuggestionSimulation.SESSIONS; session += 5) {
            svg.text("text", String.valueOf(session), "x", x(session) - 6, "y", TOP + PLOT_HEIGHT + 18);
        }
        svg.text("text", "sessions", "x", LEFT + PLOT_WIDTH / 2, "y", TOP + PLOT_HEIGHT + 38);
        double label = 0;
        for (var policy : results.entrySet()) {
            var result = policy.getValue();
            double end = TOP + PLOT_HEIGHT * (1 - result.last() / most);
            label = Math.max(label + 15, end + 4);
            svg.empty(
                            "path",
                            "d",
                            path(result, most),
                            "fill",
                            "none",
                            "stroke",
                            colour(policy.getKey()),
                            "stroke-width",
                            2)
                    .text(
                            "text",
                            policy.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                    + String.format(Locale.ROOT, " %.2f", result.last()),
                            "x",
                            LEFT + PLOT_WIDTH + 8,
                            "y",
                            label,
                            "fill",
                            colour(policy.getKey()));
        }
        return svg.close("svg").toString();
    }

    private static String path(Result result, double most) {
        var path = new StringBuilder("M" + x(0) + " " + (TOP + PLOT_HEIGHT));
        for (int session = 1; session <= result.regret().length; session++) {
            path.append(" L")
                    .append(SvgBuilder.number(x(session)))
                    .append(' ')
                    .append(SvgBuilder.number(TOP + PLOT_HEIGHT * (1 - result.regret()[session - 1] / most)));
        }
        return path.toString();
    }

    private static double x(int session) {
        return LEFT + PLOT_WIDTH * (double) session / SuggestionSimulation.SESSIONS;
    }

    private RegretChart() {}
}
