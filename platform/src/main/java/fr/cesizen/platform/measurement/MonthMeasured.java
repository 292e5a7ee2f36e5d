package fr.cesizen.platform.measurement;

import fr.cesizen.platform.events.DomainEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Published with what a service counted of a month that is over. It replaces what was sent of the same month before, so a
 * repetition changes nothing. It names nobody, and tells no day on which something was done.
 *
 * @param measure what was counted, for example {@code satisfaction}
 * @param month for example {@code 2026-10}, as it was in Paris
 */
record MonthMeasured(String measure, String month, List<MeasuredCell> cells) implements DomainEvent {

    @Override
    public @Nullable UUID person() {
        return null;
    }

    @Override
    public String topic() {
        return "cesizen.metrics";
    }

    @Override
    public String type() {
        return "fr.cesizen.metrics.month-measured.v1";
    }
}
