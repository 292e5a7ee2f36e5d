package fr.cesizen.garden.layout;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One thing that a garden can have, the same in every garden, known before it comes.
 *
 * @param number among those of its species, from 1
 */
public record GardenElement(UUID id, Species species, int number) {

    static GardenElement of(Species species, int number) {
        var name = "cesizen:garden:" + species + ":" + number;
        return new GardenElement(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), species, number);
    }

    /** The points of the garden at which it comes. */
    public int arrivesAt() {
        return species.arrivesAt(number);
    }

    boolean hasArrived(long points) {
        return points >= arrivesAt();
    }

    /** How far it has grown in a garden of so many points, from 0 to {@link PlacedElement#LAST_STAGE}. */
    int stage(long points) {
        return (int) Math.min(PlacedElement.LAST_STAGE, (points - arrivesAt()) / species.pointsAStage());
    }
}
