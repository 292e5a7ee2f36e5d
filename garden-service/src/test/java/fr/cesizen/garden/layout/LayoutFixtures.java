package fr.cesizen.garden.layout;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commands to fold. */
final class LayoutFixtures {

    /** Points at which all has come and is fully grown. */
    static final long ALL = 10_000;

    static final GardenElement STONE = first(Species.STONE);
    static final GardenElement MAPLE = first(Species.MAPLE);
    static final GardenElement POND = first(Species.POND);
    static final GardenElement BRIDGE = first(Species.BRIDGE);
    static final GardenElement MOSS = first(Species.MOSS);

    static GardenElement first(Species species) {
        return ElementCatalog.all().stream()
                .filter(element -> element.species() == species && element.number() == 1)
                .findFirst()
                .orElseThrow();
    }

    /** A UUIDv7 of the {@code time}th second after a beginning in the past. */
    static UUID id(int time) {
        long millis = 1_770_000_000_000L + time * 1000L;
        return new UUID(millis << 16 | 0x7000, 0x8000000000000000L | time);
    }

    static GardenCommand place(int time, GardenElement element, double x, double y) {
        return touch(time, CommandKind.PLACE, element, new Point(x, y), null);
    }

    static GardenCommand move(int time, GardenElement element, double x, double y) {
        return touch(time, CommandKind.MOVE, element, new Point(x, y), null);
    }

    static GardenCommand rotate(int time, GardenElement element, int degrees) {
        return touch(time, CommandKind.ROTATE, element, null, degrees);
    }

    static GardenCommand remove(int time, GardenElement element) {
        return touch(time, CommandKind.REMOVE, element, null, null);
    }

    static GardenCommand rake(int time, Point... points) {
        return new GardenCommand(id(time), CommandKind.RAKE, null, null, null, 24, List.of(points), null);
    }

    static GardenCommand undo(int time, UUID target) {
        return new GardenCommand(id(time), CommandKind.UNDO, null, null, null, null, null, target);
    }

    static GardenCommand redo(int time, UUID target) {
        return new GardenCommand(id(time), CommandKind.REDO, null, null, null, null, null, target);
    }

    private static GardenCommand touch(
            int time, CommandKind kind, GardenElement element, @Nullable Point at, @Nullable Integer rotation) {
        return new GardenCommand(id(time), kind, element.id(), at, rotation, null, null, null);
    }

    private LayoutFixtures() {}
}
