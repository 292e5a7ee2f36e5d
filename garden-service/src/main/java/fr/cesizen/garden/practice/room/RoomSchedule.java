package fr.cesizen.garden.practice.room;

import fr.cesizen.garden.practice.protocol.Phase;
import fr.cesizen.garden.practice.protocol.PhaseRules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is breathed in a room: phases in order, repeated for whole cycles. */
record RoomSchedule(List<Phase> phases, int cycles) {

    RoomSchedule {
        phases = List.copyOf(phases);
    }

    /** The length of one cycle. */
    Duration cycle() {
        return PhaseRules.cycle(phases);
    }

    /** From the first breath to the last. */
    Duration length() {
        return cycle().multipliedBy(cycles);
    }

    /** Where everybody is so long after the start; nothing before it, and nothing from the end on. */
    Optional<RoomPosition> position(Duration sinceStart) {
        if (sinceStart.isNegative() || sinceStart.compareTo(length()) >= 0) {
            return Optional.empty();
        }
        long cycle = cycle().toMillis();
        long left = sinceStart.toMillis() % cycle;
        int phase = 0;
        while (left >= phases.get(phase).millis()) {
            left -= phases.get(phase).millis();
            phase++;
        }
        return Optional.of(new RoomPosition((int) (sinceStart.toMillis() / cycle), phase, left));
    }
}
