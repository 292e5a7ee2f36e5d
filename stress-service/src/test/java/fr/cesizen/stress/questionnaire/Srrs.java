package fr.cesizen.stress.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The shipped scale, and small ones for what it does not show. */
final class Srrs {

    static final Questionnaire SRRS = shipped().version("srrs", 1);
    static final BandSet STANDARD = SRRS.bandSet("standard");
    static final BandSet VARIANT = SRRS.bandSet("cesi_variant");
    static final Words TEXT = new Words("texte", "text");

    static Questionnaires shipped() {
        try {
            return new Questionnaires();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static Item item(String code) {
        return new Item(code, 10, TEXT, true, false);
    }

    static BandSet bandSet(String id, Map<String, Integer> weights) {
        return new BandSet(id, 1, weights, List.of(new Band(0, null, "ALL", TEXT)));
    }

    static Questionnaire questionnaire(int version, List<BandSet> bandSets, Item... items) {
        return new Questionnaire(
                "small",
                version,
                TEXT,
                TEXT,
                TEXT,
                TEXT,
                TEXT,
                12,
                new Scoring(Scoring.Rule.WEIGHTED_SUM, 1, 20),
                "default",
                bandSets,
                List.of(items),
                Map.of(),
                List.of(),
                List.of());
    }

    private Srrs() {}
}
