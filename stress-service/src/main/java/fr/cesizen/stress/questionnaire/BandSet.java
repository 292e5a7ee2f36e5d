package fr.cesizen.stress.questionnaire;

import java.util.List;
import java.util.Map;

/**
 * One way to read scores, from a source of its own.
 *
 * @param weights points of the items that this source counts otherwise than the questionnaire, by item code
 * @param bands from 0 upwards without gap or overlap, the last one open
 */
public record BandSet(String id, int version, Map<String, Integer> weights, List<Band> bands) {

    public BandSet {
        weights = Map.copyOf(weights);
        bands = List.copyOf(bands);
        Integer next = 0;
        for (var band : bands) {
            if (next == null || band.min() != next || (band.max() != null && band.max() < band.min())) {
                throw new IllegalArgumentException("Band set " + id + " has a gap or an overlap at " + band.code());
            }
            next = band.max() == null ? null : Integer.valueOf(band.max() + 1);
        }
        if (next != null) {
            throw new IllegalArgumentException("Band set " + id + " ends at " + next);
        }
    }

    int weightOf(Item item) {
        return weights.getOrDefault(item.code(), item.weight());
    }

    /** The band of a score. @throws IllegalArgumentException for a negative one, which no band holds */
    Band bandOf(int score) {
        return bands.stream()
                .filter(band -> band.holds(score))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No band holds " + score));
    }

    /** The band of that code. @throws IllegalArgumentException when the set has none */
    public Band band(String code) {
        return bands.stream()
                .filter(band -> band.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Band set " + id + " has no band " + code));
    }
}
