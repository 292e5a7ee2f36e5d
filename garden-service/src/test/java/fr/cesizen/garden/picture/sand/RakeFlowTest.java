package fr.cesizen.garden.picture.sand;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.layout.PlacedElement;
import fr.cesizen.garden.layout.Point;
import fr.cesizen.garden.layout.Species;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RakeFlowTest {

    private static final double NEARLY = 1e-6;

    @Property(tries = 15)
    void linesStayOnTheSandAndCrossNothingThatStands(@ForAll("gardens") List<PlacedElement> elements) {
        var points = lines(elements).stream().flatMap(List::stream).toList();

        assertThat(points)
                .allMatch(point -> point.x() >= RakeFlow.LEFT && point.x() <= RakeFlow.RIGHT)
                .allMatch(point -> point.y() >= RakeFlow.BANK && point.y() <= Point.DEPTH);
        for (var element : elements) {
            var nearest = points.stream()
                    .mapToDouble(point -> Math.hypot(
                            point.x() - element.at().x(),
                            point.y() - element.at().y()))
                    .min();
            assertThat(nearest.orElse(Point.WIDTH)).isGreaterThan(Footprint.radius(element) - NEARLY);
        }
    }

    @Property(tries = 4)
    void theSameGardenIsRakedTheSame(@ForAll("gardens") List<PlacedElement> elements) {
        assertThat(lines(elements)).isEqualTo(lines(elements));
    }

    @Property(tries = 1)
    void linesAreEvenWhereNothingStands() {
        var lines = lines(List.of());

        assertThat(lines).hasSize(56);
        assertThat(lines).allSatisfy(line -> assertThat(line)
                .allSatisfy(point -> assertThat(point.y()).isEqualTo(line.get(0).y(), within())));
    }

    @Property(tries = 1)
    void linesPartBeforeAStoneAndCloseBehindIt() {
        var stone = element(1, Species.STONE, 4, 500, 300);
        var lines = lines(List.of(stone));

        assertThat(lines).anySatisfy(line -> {
            assertThat(height(line, 0)).isBetween(280.0, 300.0);
            assertThat(height(line, 500)).isLessThan(245);
            assertThat(height(line, 1000)).isBetween(280.0, 300.0);
        });
        assertThat(lines).anySatisfy(line -> {
            assertThat(height(line, 0)).isBetween(300.0, 320.0);
            assertThat(height(line, 500)).isGreaterThan(355);
        });
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.01);
    }

    private static double height(List<Point> line, double x) {
        return line.stream()
                .min((one, other) -> Double.compare(Math.abs(one.x() - x), Math.abs(other.x() - x)))
                .orElseThrow()
                .y();
    }

    private static List<List<Point>> lines(List<PlacedElement> elements) {
        return new RakeFlow(IslandFactory.islands(elements)).lines();
    }

    @Provide
    Arbitrary<List<PlacedElement>> gardens() {
        var species = Arbitraries.of(Species.values()).filter(one -> one != Species.BRIDGE);
        return Combinators.combine(
                        species,
                        Arbitraries.integers().between(0, PlacedElement.LAST_STAGE),
                        Arbitraries.integers().between(0, Point.WIDTH),
                        Arbitraries.integers().between(0, Point.DEPTH))
                .as((one, stage, x, y) -> element(0, one, stage, x, y))
                .list()
                .ofMaxSize(30)
                .map(RakeFlowTest::numbered);
    }

    private static List<PlacedElement> numbered(List<PlacedElement> elements) {
        var numbered = new ArrayList<PlacedElement>();
        for (var one : elements) {
            numbered.add(new PlacedElement(
                    new UUID(1, numbered.size()), one.species(), one.stage(), one.at(), one.rotation()));
        }
        return numbered;
    }

    private static PlacedElement element(long id, Species species, int stage, double x, double y) {
        return new PlacedElement(new UUID(1, id), species, stage, new Point(x, y), 0);
    }
}
