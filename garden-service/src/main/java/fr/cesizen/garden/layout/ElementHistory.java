package fr.cesizen.garden.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** What was done to one element: commands that have an effect, latest first, and those that were taken back. */
final class ElementHistory {

    /** A command that had an effect. */
    record Step(UUID command, Hand before, Hand after) {}

    private final GardenElement element;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Hand hand = Hand.UNTOUCHED;

    ElementHistory(GardenElement element) {
        this.element = element;
    }

    GardenElement element() {
        return element;
    }

    Hand hand() {
        return hand;
    }

    /** Something new; what was taken back before cannot be done again. */
    void add(UUID command, Hand after) {
        done.push(new Step(command, hand, after));
        undone.clear();
        hand = after;
    }

    /** The latest step that has an effect. */
    Optional<Step> latest() {
        return Optional.ofNullable(done.peek());
    }

    /** The step that was taken back last. */
    Optional<Step> latestUndone() {
        return Optional.ofNullable(undone.peek());
    }

    boolean hasDone(UUID command) {
        return done.stream().anyMatch(step -> step.command().equals(command));
    }

    void undo() {
        var step = done.pop();
        undone.push(step);
        hand = step.before();
    }

    void redo() {
        var step = undone.pop();
        done.push(step);
        hand = step.after();
    }
}
