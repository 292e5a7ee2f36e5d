package fr.cesizen.emotion.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.report.DayColour;
import fr.cesizen.emotion.report.MoodSpread;
import fr.cesizen.emotion.report.ValenceClass;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColourTest {

    /**
     * What is seen with each kind of colour blindness, complete (severity 1.0), in linear light.
     *
     * <p>G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
     * Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), 1291–1298.
     */
    static final Map<String, double[][]> SIGHTS = Map.of(
            "usual", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "deuteranopia",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "tritanopia",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    /** How much of a colour gives way to grey. */
    static final Map<MoodSpread, Double> SHARES =
            Map.of(MoodSpread.EVEN, 0.0, MoodSpread.MIXED, 0.3, MoodSpread.CONTRASTED, 0.48);

    static double[] seen(DayColour shade, double[][] sight) {
        var light = Colour.of(shade.colour()).linear();
        var seen = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                seen[i] += sight[i][j] * light[j];
            }
            seen[i] = Math.max(0, Math.min(1, seen[i]));
        }
        return Colour.oklab(seen);
    }

    /** In OKLab, where black and white are 1 apart and 0.02 is about what can just be told apart. */
    static double distance(DayColour one, DayColour other, double[][] sight) {
        var a = seen(one, sight);
        var b = seen(other, sight);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    @ParameterizedTest
    @EnumSource
    void tellsClassesApartWhateverTheSight(MoodSpread contrast) {
        SIGHTS.forEach((name, sight) -> {
            for (var one : ValenceClass.values()) {
                for (var other : ValenceClass.values()) {
                    int steps = other.place - one.place;
                    if (steps > 0) {
                        assertThat(distance(new DayColour(one, contrast), new DayColour(other, contrast), sight))
                                .as("%s and %s, %s, %s", one, other, contrast, name)
                                .isGreaterThan(steps == 1 ? 0.05 : 0.075);
                    }
                }
            }
        });
    }

    @Test
    void tellsSpreadsApartWhateverTheSight() {
        SIGHTS.forEach((name, sight) -> {
            for (var one : shades()) {
                for (var other : shades()) {
                    if (one.contrast() != other.contrast()) {
                        assertThat(distance(one, other, sight))
                                .as("%s and %s, %s", one, other, name)
                                .isGreaterThan(one.pleasantness() == other.pleasantness() ? 0.0215 : 0.05);
                    }
                }
            }
        });
    }

    static List<DayColour> shades() {
        return Arrays.stream(ValenceClass.values())
                .flatMap(each -> Arrays.stream(MoodSpread.values()).map(contrast -> new DayColour(each, contrast)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void losesColourAsMoodsDiffer(ValenceClass pleasantness) {
        double even = chroma(new DayColour(pleasantness, MoodSpread.EVEN));
        double mixed = chroma(new DayColour(pleasantness, MoodSpread.MIXED));
        double contrasted = chroma(new DayColour(pleasantness, MoodSpread.CONTRASTED));
        if (pleasantness == ValenceClass.NEUTRAL) {
            assertThat(even).isLessThan(0.001);
        } else {
            assertThat(mixed).isLessThan(even);
            assertThat(contrasted).isLessThan(mixed).isGreaterThan(even / 2);
        }
    }

    static double chroma(DayColour shade) {
        var lab = Colour.of(shade.colour()).oklab();
        return Math.hypot(lab[1], lab[2]);
    }

    @Test
    void keepsTextAndMarksReadable() {
        assertThat(Colour.of(ChartFrame.INK).ratio(new Colour(0xffffff))).isGreaterThan(4.5);
        for (var shade : shades()) {
            var colour = Colour.of(shade.colour());
            assertThat(colour.ink().ratio(colour)).isGreaterThanOrEqualTo(4.5);
            assertThat(colour.ink()).as("%s", shade).hasToString(shade.ink());
        }
        assertThat(new Colour(0xffffff).ratio(new Colour(0))).isEqualTo(21);
    }

    @ParameterizedTest
    @EnumSource
    void mixesEachColourWithGreyInOklab(ValenceClass pleasantness) {
        var even = Colour.of(pleasantness.colour(MoodSpread.EVEN));
        SHARES.forEach((contrast, share) ->
                assertThat(even.towardsGrey(share)).as("%s", contrast).hasToString(pleasantness.colour(contrast)));
    }

    @Test
    void keepsAColourThatIsNotMixed() {
        assertThat(new Colour(0x1a52a1).towardsGrey(0)).hasToString("#1a52a1");
        assertThat(new Colour(0x1a52a1).towardsGrey(1)).isEqualTo(new Colour(0xdb8833).towardsGrey(1));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, VERY_UNPLEASANT",
        "-0.7143, VERY_UNPLEASANT",
        "-0.7142, UNPLEASANT",
        "-0.1429, SLIGHTLY_UNPLEASANT",
        "-0.1428, NEUTRAL",
        "0, NEUTRAL",
        "0.1428, NEUTRAL",
        "0.1429, SLIGHTLY_PLEASANT",
        "0.7142, PLEASANT",
        "0.7143, VERY_PLEASANT",
        "1, VERY_PLEASANT",
    })
    void hasSevenClassesOfEqualWidth(double mean, ValenceClass pleasantness) {
        assertThat(ValenceClass.of(mean)).isEqualTo(pleasantness);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null, EVEN", "0.19, EVEN", "0.2, MIXED", "0.49, MIXED", "0.5, CONTRASTED"},
            nullValues = "null")
    void callsASpreadByItsName(Double spread, MoodSpread contrast) {
        assertThat(MoodSpread.of(spread)).isEqualTo(contrast);
    }
}
