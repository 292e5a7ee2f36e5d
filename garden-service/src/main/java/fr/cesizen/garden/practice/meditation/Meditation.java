package fr.cesizen.garden.practice.meditation;

import fr.cesizen.platform.text.LocalizedText;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guided meditation: timed steps, each with a text to read or speak, or with silence.
 *
 * @param version raised whenever the steps change; the catalogue keeps every earlier version
 */
public record Meditation(String code, int version, LocalizedText name, LocalizedText description, List<Step> steps) {

    /**
     * One step.
     *
     * @param millis how long it lasts
     * @param bell whether a bell sounds at its beginning
     * @param text what is said at its beginning; absent for silence
     */
    public record Step(int millis, boolean bell, @Nullable LocalizedText text) {}

    /** How long the whole meditation lasts. */
    public Duration length() {
        return Duration.ofMillis(steps.stream().mapToLong(Step::millis).sum());
    }
}
