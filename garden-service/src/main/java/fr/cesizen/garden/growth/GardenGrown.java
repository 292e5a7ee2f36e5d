package fr.cesizen.garden.growth;

import fr.cesizen.platform.events.DomainEvent;
import fr.cesizen.platform.text.EnumCodes;
import java.time.LocalDate;
import java.util.UUID;

/** Published when something new has grown: what and when, not the size of the garden. */
record GardenGrown(UUID person, UUID growth, String kind, LocalDate day) implements DomainEvent {

    static GardenGrown of(UUID person, GrowthEntry growth) {
        return new GardenGrown(person, growth.id(), EnumCodes.code(growth.kind()), growth.day());
    }

    @Override
    public String topic() {
        return "cesizen.garden";
    }

    @Override
    public String type() {
        return "fr.cesizen.garden.grown.v1";
    }
}
