package fr.cesizen.garden.layout;

import static fr.cesizen.garden.layout.Layer.CROSSING;
import static fr.cesizen.garden.layout.Layer.GROUND;
import static fr.cesizen.garden.layout.Layer.STANDING;
import static fr.cesizen.garden.layout.SeasonalLook.BARE;
import static fr.cesizen.garden.layout.SeasonalLook.BLOSSOM;
import static fr.cesizen.garden.layout.SeasonalLook.CONSTANT;
import static fr.cesizen.garden.layout.SeasonalLook.EVERGREEN;
import static fr.cesizen.garden.layout.SeasonalLook.FRESH_LEAF;
import static fr.cesizen.garden.layout.SeasonalLook.GOLDEN_LEAF;
import static fr.cesizen.garden.layout.SeasonalLook.ICE;
import static fr.cesizen.garden.layout.SeasonalLook.LEAF;
import static fr.cesizen.garden.layout.SeasonalLook.LIT;
import static fr.cesizen.garden.layout.SeasonalLook.RED_LEAF;
import static fr.cesizen.garden.layout.SeasonalLook.SNOW;
import static fr.cesizen.garden.layout.SeasonalLook.WATER;

import fr.cesizen.platform.text.LocalizedText;
import java.util.Locale;

/**
 * What can stand in a garden, and when it comes: the first one at {@code firstAt} points, one more for every {@code every}
 * points after that, up to {@code most}; each grows a stage for every {@code pointsAStage} points since it came.
 */
public enum Species {
    STONE("Pierre", "Stone", ground(STANDING, 28), arrival(0, 120, 15, 60), SNOW, CONSTANT, CONSTANT, CONSTANT),
    LANTERN("Lanterne", "Lantern", ground(STANDING, 18), arrival(50, 500, 4, 100), SNOW, LIT, LIT, LIT),
    BRIDGE("Pont", "Bridge", ground(CROSSING, 60), arrival(500, 1, 1, 150), SNOW, CONSTANT, CONSTANT, CONSTANT),
    POND("Bassin", "Pond", ground(Layer.WATER, 90), arrival(300, 1, 1, 200), ICE, WATER, WATER, WATER),
    MOSS("Mousse", "Moss", ground(GROUND, 34), arrival(10, 60, 12, 40), SNOW, EVERGREEN, EVERGREEN, GOLDEN_LEAF),
    BAMBOO("Bambou", "Bamboo", ground(STANDING, 26), arrival(30, 90, 10, 60), EVERGREEN, FRESH_LEAF, LEAF, LEAF),
    PINE("Pin", "Pine", ground(STANDING, 42), arrival(200, 600, 4, 200), SNOW, EVERGREEN, EVERGREEN, EVERGREEN),
    MAPLE("Érable", "Maple", ground(STANDING, 42), arrival(100, 400, 4, 150), BARE, FRESH_LEAF, LEAF, RED_LEAF),
    CHERRY("Cerisier", "Cherry", ground(STANDING, 42), arrival(400, 800, 3, 200), BARE, BLOSSOM, LEAF, GOLDEN_LEAF);

    /** Where the things of a species lie, and the radius of the ground that each needs. */
    private record Ground(Layer layer, int radius) {}

    /** When the things of a species come and grow, in points of the garden. */
    private record Arrival(int firstAt, int every, int most, int pointsAStage) {}

    private static Ground ground(Layer layer, int radius) {
        return new Ground(layer, radius);
    }

    private static Arrival arrival(int firstAt, int every, int most, int pointsAStage) {
        return new Arrival(firstAt, every, most, pointsAStage);
    }

    private final String fr;
    private final String en;
    private final Layer layer;
    private final int radius;
    private final int firstAt;
    private final int every;
    private final int most;
    private final int pointsAStage;
    private final SeasonalLook winter;
    private final SeasonalLook spring;
    private final SeasonalLook summer;
    private final SeasonalLook autumn;

    /** @param looks in winter, spring, summer and autumn */
    Species(String fr, String en, Ground ground, Arrival arrival, SeasonalLook... looks) {
        this.fr = fr;
        this.en = en;
        this.layer = ground.layer;
        this.radius = ground.radius;
        this.firstAt = arrival.firstAt;
        this.every = arrival.every;
        this.most = arrival.most;
        this.pointsAStage = arrival.pointsAStage;
        this.winter = looks[0];
        this.spring = looks[1];
        this.summer = looks[2];
        this.autumn = looks[3];
    }

    /** The name in the reader's language. */
    public String text(Locale locale) {
        return new LocalizedText(fr, en).in(locale);
    }

    /** Of the circle of ground that one at full size needs, in the garden's units; smaller stages keep it free. */
    public int radius() {
        return radius;
    }

    /** How it looks in a season. */
    public SeasonalLook look(Season season) {
        return switch (season) {
            case WINTER -> winter;
            case SPRING -> spring;
            case SUMMER -> summer;
            case AUTUMN -> autumn;
        };
    }

    /** The largest number of its kind in one garden. */
    int most() {
        return most;
    }

    int pointsAStage() {
        return pointsAStage;
    }

    /** The points at which the {@code number}th comes, counted from 1. */
    int arrivesAt(int number) {
        return firstAt + (number - 1) * every;
    }

    /** Whether the two may lie over each other: moss under what stands, a bridge over the pond or moss. */
    boolean sharesGroundWith(Species other) {
        return lies(layer, other.layer) || lies(other.layer, layer);
    }

    private static boolean lies(Layer below, Layer above) {
        return switch (below) {
            case GROUND -> above == STANDING || above == CROSSING;
            case WATER -> above == CROSSING;
            case STANDING, CROSSING -> false;
        };
    }
}
