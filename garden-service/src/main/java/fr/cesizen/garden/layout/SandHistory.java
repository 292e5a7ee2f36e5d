package fr.cesizen.garden.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The strokes of the rake: those that are drawn, and those that were taken back. */
final class SandHistory {

    private final TreeMap<UUID, SandStroke> drawn = new TreeMap<>(GardenCommand.BY_TIME);
    private final Map<UUID, SandStroke> undone = new HashMap<>();

    void add(SandStroke stroke) {
        drawn.put(stroke.id(), stroke);
    }

    /** Takes a stroke back, whatever was drawn since; false when it is not drawn. */
    boolean undo(UUID stroke) {
        return swap(drawn, undone, stroke);
    }

    /** Draws a stroke again, in its old order; false when it was not taken back. */
    boolean redo(UUID stroke) {
        return swap(undone, drawn, stroke);
    }

    private static boolean swap(Map<UUID, SandStroke> from, Map<UUID, SandStroke> to, UUID id) {
        var stroke = from.remove(id);
        if (stroke != null) {
            to.put(id, stroke);
        }
        return stroke != null;
    }

    /** The latest strokes that are drawn, at most so many, in the order in which they were drawn. */
    List<SandStroke> latest(int most) {
        return drawn.values().stream().skip(Math.max(0, drawn.size() - most)).toList();
    }
}
