package fr.cesizen.stress.questionnaire.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.stress.questionnaire.scoring.AnswerSheet;
import fr.cesizen.stress.questionnaire.scoring.AnswerValidator;
import fr.cesizen.stress.questionnaire.scoring.Interpretation;
import fr.cesizen.stress.questionnaire.scoring.InterpretationSelector;
import fr.cesizen.stress.questionnaire.scoring.ScoredSheet;
import fr.cesizen.stress.questionnaire.scoring.Scorer;
import fr.cesizen.stress.questionnaire.validation.QuestionnaireValidator;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A questionnaire as one document: shipped with the service, drafted, or published; a published version never changes.
 *
 * <p>Parts that a draft lacks are empty here; {@link QuestionnaireValidator} decides whether a document may be used.
 *
 * @param version in a draft, the version that it would follow, 0 for none, so that a version published meanwhile is not
 *     overwritten unnoticed
 * @param reading how to interpret the score: what a higher one means
 * @param recall how far back the questions reach
 * @param wordingVersion version of the operator's wording, which is supplied separately; 1 where the document contains
 *     the wording
 * @param offByDefault why the operator must enable it explicitly; empty for most
 * @param sources citations, in one language
 * @param displayRules obligations of anyone who shows a result
 */
public record Questionnaire(
        String code,
        Integer version,
        LocalizedText title,
        LocalizedText instructions,
        LocalizedText skipLabel,
        LocalizedText notice,
        LocalizedText evidence,
        LocalizedText reading,
        Period recall,
        RepeatInterval repeat,
        WordingSource wording,
        Integer wordingVersion,
        LocalizedText offByDefault,
        Scoring scoring,
        MeasurementError change,
        String defaultCoding,
        List<AnswerCoding> codings,
        String defaultBandSet,
        List<BandSet> bandSets,
        List<Item> items,

        @JsonDeserialize(contentUsing = LocalizedTextDeserializer.class)
        Map<String, LocalizedText> licence,

        List<String> sources,

        @JsonDeserialize(contentUsing = LocalizedTextDeserializer.class)
        List<LocalizedText> displayRules) {

    /** Where the wording of items and options comes from. */
    public enum WordingSource {
        /** The document itself. */
        @JsonProperty("document")
        DOCUMENT,
        /** A file supplied by the operator, who holds the licence. */
        @JsonProperty("operator")
        OPERATOR
    }

    public Questionnaire {
        code = code == null ? "" : code;
        version = version == null ? Integer.valueOf(0) : version;
        title = LocalizedText.orEmpty(title);
        instructions = LocalizedText.orEmpty(instructions);
        skipLabel = LocalizedText.orEmpty(skipLabel);
        notice = LocalizedText.orEmpty(notice);
        evidence = LocalizedText.orEmpty(evidence);
        reading = LocalizedText.orEmpty(reading);
        recall = recall == null ? Period.ZERO : recall;
        repeat = repeat == null ? RepeatInterval.UNKNOWN : repeat;
        wording = wording == null ? WordingSource.DOCUMENT : wording;
        wordingVersion = wordingVersion == null ? Integer.valueOf(1) : wordingVersion;
        offByDefault = LocalizedText.orEmpty(offByDefault);
        scoring = scoring == null ? new Scoring(Scoring.Rule.SUM, 1, 1, Scoring.Missing.REFUSED) : scoring;
        change = change == null ? MeasurementError.UNKNOWN : change;
        defaultCoding = defaultCoding == null ? "" : defaultCoding;
        codings = codings == null ? List.of() : List.copyOf(codings);
        defaultBandSet = defaultBandSet == null ? "" : defaultBandSet;
        bandSets = bandSets == null ? List.of() : List.copyOf(bandSets);
        items = items == null ? List.of() : List.copyOf(items);
        licence = licence == null ? Map.of() : Map.copyOf(licence);
        sources = sources == null ? List.of() : List.copyOf(sources);
        displayRules = displayRules == null ? List.of() : List.copyOf(displayRules);
    }

    /**
     * Checks and scores answers; a pure function, independent of the order of the answers.
     *
     * @throws Problem 422 with a pointer to each faulty answer
     */
    public ScoredSheet score(AnswerSheet sheet) {
        var reading = InterpretationSelector.of(this, sheet);
        var answers = AnswerValidator.check(this, reading.coding(), sheet);
        return new ScoredSheet(
                Scorer.score(this, reading, answers, sheet.skipped().size()), answers);
    }

    public Optional<BandSet> findBandSet(String id) {
        return bandSets.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** The band set with that id. @throws IllegalArgumentException when there is none */
    public BandSet bandSet(String id) {
        return findBandSet(id).orElseThrow(() -> new IllegalArgumentException(code + " has no band set " + id));
    }

    /** Every band code that a result may have. */
    public Set<String> bandCodes() {
        return bandSets.stream()
                .flatMap(set -> set.bands().stream())
                .map(Band::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<AnswerCoding> findCoding(String id) {
        return codings.stream().filter(coding -> coding.id().equals(id)).findFirst();
    }

    /** The coding with that id. @throws IllegalArgumentException when there is none */
    public AnswerCoding coding(String id) {
        return findCoding(id).orElseThrow(() -> new IllegalArgumentException(code + " has no coding " + id));
    }

    /** How scores are interpreted with that band set. */
    public Interpretation reading(BandSet set) {
        return new Interpretation(coding(set.coding()), set);
    }

    /** Whether answers are occurrences of events rather than options. */
    public boolean countsOccurrences() {
        return coding(defaultCoding).countsOccurrences();
    }
}
