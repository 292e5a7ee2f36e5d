package fr.cesizen.garden.picture;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Point;
import fr.cesizen.garden.layout.SandStroke;
import fr.cesizen.garden.layout.Season;
import fr.cesizen.garden.layout.Species;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Three gardens of one person: on the first day, after a month, after a year. */
final class SampleGardens {

    static final long SEED = 20_260_314;

    private final List<PlacedElement> elements = new ArrayList<>();

    static PictureScene fresh(Daylight part, Theme theme) {
        var garden = new SampleGardens().put(Species.STONE, 0, 396, 352, 40);
        return garden.scene(List.of(), Season.SPRING, part, theme);
    }

    static PictureScene month(Daylight part, Theme theme) {
        var garden = new SampleGardens()
                .put(Species.STONE, 4, 300, 352, 40)
                .put(Species.STONE, 3, 352, 384, 160)
                .put(Species.STONE, 2, 742, 452, 220)
                .put(Species.STONE, 1, 566, 232, 300)
                .put(Species.MOSS, 3, 322, 372, 0)
                .put(Species.MOSS, 1, 752, 462, 0)
                .put(Species.LANTERN, 3, 880, 168, 0)
                .put(Species.BAMBOO, 4, 84, 46, 0)
                .put(Species.BAMBOO, 3, 142, 56, 0)
                .put(Species.BAMBOO, 1, 42, 98, 0)
                .put(Species.MAPLE, 2, 806, 72, 0)
                .put(Species.PINE, 1, 934, 78, 0);
        return garden.scene(List.of(), Season.SPRING, part, theme);
    }

    static PictureScene year(Season season, Daylight part, Theme theme) {
        var garden = new SampleGardens()
                .put(Species.POND, 4, 742, 236, 20)
                .put(Species.BRIDGE, 4, 742, 236, 158)
                .put(Species.PINE, 4, 936, 118, 0)
                .put(Species.PINE, 3, 58, 330, 0)
                .put(Species.PINE, 2, 556, 58, 0)
                .put(Species.PINE, 1, 950, 318, 0)
                .put(Species.MAPLE, 4, 328, 62, 0)
                .put(Species.MAPLE, 3, 850, 56, 0)
                .put(Species.MAPLE, 2, 422, 50, 0)
                .put(Species.CHERRY, 4, 648, 60, 0)
                .put(Species.CHERRY, 2, 752, 48, 0)
                .put(Species.LANTERN, 4, 606, 178, 0)
                .put(Species.LANTERN, 4, 886, 316, 0)
                .put(Species.LANTERN, 3, 212, 148, 0);
        int[][] bamboo = {{36, 40}, {84, 34}, {132, 44}, {184, 36}, {236, 46}, {56, 92}, {110, 98}, {38, 150}, {92, 156}
        };
        for (int i = 0; i < bamboo.length; i++) {
            garden.put(Species.BAMBOO, Math.max(1, 4 - i / 2), bamboo[i][0], bamboo[i][1], 0);
        }
        int[][] stones = {
            {262, 318, 4},
            {322, 340, 4},
            {286, 372, 2},
            {226, 356, 1},
            {356, 384, 0},
            {474, 436, 4},
            {524, 462, 2},
            {152, 486, 3},
            {206, 512, 1},
            {792, 470, 4},
            {848, 492, 3},
            {808, 520, 0},
            {640, 536, 1}
        };
        for (int[] stone : stones) {
            garden.put(Species.STONE, stone[2], stone[0], stone[1], stone[0] * 7 % 360);
        }
        int[][] moss = {{284, 344, 4}, {330, 366, 2}, {498, 450, 3}, {176, 500, 2}, {818, 494, 4}, {650, 542, 1}};
        for (int[] cushion : moss) {
            garden.put(Species.MOSS, cushion[2], cushion[0], cushion[1], 0);
        }
        var stroke = new SandStroke(new UUID(9, 1), 40, wave());
        return garden.scene(season == Season.SUMMER ? List.of(stroke) : List.of(), season, part, theme);
    }

    private static List<Point> wave() {
        var points = new ArrayList<Point>();
        for (int i = 0; i <= 40; i++) {
            points.add(new Point(380 + 10 * i, 560 + 14 * Math.sin(i / 5.0)));
        }
        return points;
    }

    private SampleGardens put(Species species, int stage, int x, int y, int rotation) {
        elements.add(new PlacedElement(new UUID(7, elements.size() + 1L), species, stage, new Point(x, y), rotation));
        return this;
    }

    private PictureScene scene(List<SandStroke> strokes, Season season, Daylight part, Theme theme) {
        return new PictureScene(SEED, elements, strokes, season, part, theme, Locale.FRENCH);
    }
}
