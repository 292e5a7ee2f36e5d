package fr.cesizen.stress.questionnaire.model;

import java.util.List;
import java.util.Map;

/**
 * One way to interpret the scores of one coding, based on its own source.
 *
 * @param weights weights of the items that this source weights differently from the questionnaire, by item code
 * @param bands from the lowest score upwards without gap or overlap; the last one may be open
 */
public record BandSet(String id, Integer version, String coding, Map<String, Integer> weights, List<Band> bands) {

    public BandSet {
        id = id == null ? "" : id;
        version = version == null ? Integer.valueOf(0) : version;
        coding = coding == null ? "" : coding;
        weights = weights == null ? Map.of() : Map.copyOf(weights);
        bands = bands == null ? List.of() : List.copyOf(bands);
    }

    public int weightOf(Item item) {
        return weights.getOrDefault(item.code(), item.weight());
    }

    /** The band of a score. @throws IllegalArgumentException when no band contains the score */
    public Band bandOf(int score) {
        return bands.stream()
                .filter(band -> band.holds(score))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No band holds " + score));
    }

    /** The band with that code. @throws IllegalArgumentException when the set has none */
    public Band band(String code) {
        return bands.stream()
                .filter(band -> band.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Band set " + id + " has no band " + code));
    }
}
