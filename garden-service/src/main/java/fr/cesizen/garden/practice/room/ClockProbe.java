package fr.cesizen.garden.practice.room;

import java.util.Collection;
import java.util.Comparator;

/**
 * One question after the time of another clock, with the moments at which it was asked and answered by one's own (Cristian's
 * algorithm). All three in one unit, whatever that is.
 *
 * @param sent when it was asked, by one's own clock
 * @param told what the other clock said
 * @param received when the answer had arrived, by one's own clock
 */
record ClockProbe(long sent, long told, long received) {

    /** The one with the shortest round trip, which can be wrong by least. @throws IllegalArgumentException for none */
    static ClockProbe best(Collection<ClockProbe> probes) {
        return probes.stream()
                .min(Comparator.comparingLong(ClockProbe::roundTrip))
                .orElseThrow(() -> new IllegalArgumentException("no probe"));
    }

    long roundTrip() {
        return received - sent;
    }

    /** What to add to one's own clock to have the other; wrong by half of {@link #roundTrip} at most. */
    long offset() {
        return told - (sent + roundTrip() / 2);
    }
}
