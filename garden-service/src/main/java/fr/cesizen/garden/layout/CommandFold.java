package fr.cesizen.garden.layout;

import fr.cesizen.garden.layout.ElementHistory.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applies commands one by one, in their order; each has its effect or a reason why it has none. */
final class CommandFold {

    private final long points;
    private final Map<GardenElement, ElementHistory> histories = new HashMap<>();
    private final Map<UUID, ElementHistory> byCommand = new HashMap<>();
    private final Map<GardenElement, Point> standing = new HashMap<>();
    private final SandHistory sand = new SandHistory();
    private final Map<UUID, CommandReason> unapplied = new HashMap<>();

    CommandFold(long points) {
        this.points = points;
    }

    void apply(GardenCommand command) {
        var reason =
                switch (command.kind()) {
                    case PLACE, MOVE, ROTATE, REMOVE -> touch(command);
                    case RAKE -> rake(command);
                    case UNDO -> undo(Objects.requireNonNull(command.target()));
                    case REDO -> redo(Objects.requireNonNull(command.target()));
                };
        if (reason != null) {
            unapplied.put(command.id(), reason);
        }
    }

    private @Nullable CommandReason touch(GardenCommand command) {
        var element =
                ElementCatalog.find(Objects.requireNonNull(command.element())).orElse(null);
        if (element == null) {
            return CommandReason.UNKNOWN_ELEMENT;
        }
        if (!element.hasArrived(points)) {
            return CommandReason.ELEMENT_LOCKED;
        }
        var history = histories.computeIfAbsent(element, ElementHistory::new);
        var hand = history.hand();
        if (hand.shelved() && command.kind() != CommandKind.PLACE) {
            return CommandReason.ON_SHELF;
        }
        var after =
                switch (command.kind()) {
                    case ROTATE -> hand.rotate(Objects.requireNonNull(command.rotation()));
                    case REMOVE -> hand.shelve();
                    default -> hand.place(Objects.requireNonNull(command.at()), command.rotation());
                };
        var reason = refusal(element, after);
        if (reason == null) {
            history.add(command.id(), after);
            byCommand.put(command.id(), history);
            stand(element, after);
        }
        return reason;
    }

    private @Nullable CommandReason rake(GardenCommand command) {
        var line = Objects.requireNonNull(command.points());
        if (!line.stream().allMatch(PlacementRules::isInside)) {
            return CommandReason.OUT_OF_BOUNDS;
        }
        sand.add(new SandStroke(command.id(), Objects.requireNonNull(command.width()), line));
        return null;
    }

    private @Nullable CommandReason undo(UUID target) {
        if (sand.undo(target)) {
            return null;
        }
        var history = byCommand.get(target);
        if (history == null || !history.hasDone(target)) {
            return CommandReason.NOTHING_TO_UNDO;
        }
        var step = history.latest().filter(latest -> latest.command().equals(target));
        return step.isEmpty()
                ? CommandReason.CHANGED_SINCE
                : restore(history, step.map(Step::before).orElseThrow(), history::undo);
    }

    private @Nullable CommandReason redo(UUID target) {
        if (sand.redo(target)) {
            return null;
        }
        var history = byCommand.get(target);
        var step = history == null
                ? null
                : history.latestUndone()
                        .filter(latest -> latest.command().equals(target))
                        .orElse(null);
        return history == null || step == null
                ? CommandReason.NOTHING_TO_REDO
                : restore(history, step.after(), history::redo);
    }

    /** Steps back or forth, unless another thing was placed where the element would stand. */
    private @Nullable CommandReason restore(ElementHistory history, Hand hand, Runnable step) {
        var reason = refusal(history.element(), hand);
        if (reason == null) {
            step.run();
            stand(history.element(), hand);
        }
        return reason;
    }

    private @Nullable CommandReason refusal(GardenElement element, Hand hand) {
        var at = hand.shelved() ? null : hand.at();
        if (at == null) {
            return null;
        }
        if (!PlacementRules.isInside(element.species(), at)) {
            return CommandReason.OUT_OF_BOUNDS;
        }
        return PlacementRules.isFree(element, at, standing) ? null : CommandReason.PLACE_TAKEN;
    }

    private void stand(GardenElement element, Hand hand) {
        var at = hand.at();
        if (hand.shelved() || at == null) {
            standing.remove(element);
        } else {
            standing.put(element, at);
        }
    }

    Hand hand(GardenElement element) {
        var history = histories.get(element);
        return history == null ? Hand.UNTOUCHED : history.hand();
    }

    Map<GardenElement, Point> standing() {
        return standing;
    }

    SandHistory sand() {
        return sand;
    }

    Map<UUID, CommandReason> unapplied() {
        return unapplied;
    }
}
