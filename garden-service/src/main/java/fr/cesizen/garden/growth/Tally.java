package fr.cesizen.garden.growth;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * All growth of one kind, summed up: what the database keeps by day, or what a list of {@link Growth} comes to.
 *
 * @param days on how many different days something grew
 */
record Tally(Kind kind, long growths, long points, long days, Instant last) {

    static List<Tally> of(List<Growth> ledger) {
        return ledger.stream().collect(groupingBy(Growth::kind)).entrySet().stream()
                .map(kind -> sum(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static Tally sum(Kind kind, List<Growth> growths) {
        return new Tally(
                kind,
                growths.size(),
                growths.stream().mapToLong(Growth::points).sum(),
                growths.stream().map(Growth::day).distinct().count(),
                growths.stream().map(Growth::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH));
    }
}
