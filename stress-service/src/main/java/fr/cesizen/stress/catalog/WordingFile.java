package fr.cesizen.stress.catalog;

import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.stress.questionnaire.model.AnswerCoding;
import fr.cesizen.stress.questionnaire.model.Editions;
import fr.cesizen.stress.questionnaire.model.Item;
import fr.cesizen.stress.questionnaire.model.LocalizedTextDeserializer;
import fr.cesizen.stress.questionnaire.model.Option;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A wording that the operator supplies: the words of the items and options of one questionnaire.
 *
 * @param version 1 when absent; the operator raises it when a correction changes what answers mean, for example after
 *     two questions were swapped; earlier results are then no longer compared with later ones
 * @param source the exact source of the wording
 * @param licence under which the operator may show it; one text for both languages is enough
 * @param items the question for each item code
 * @param options the words of the answers, from the lowest value to the highest
 */
record WordingFile(
        @Nullable Integer version,
        String source,

        @JsonDeserialize(using = LocalizedTextDeserializer.class)
        LocalizedText licence,

        Map<String, LocalizedText> items,
        List<LocalizedText> options) {

    /** @throws IllegalArgumentException when it is not the complete wording of this questionnaire */
    Questionnaire of(Questionnaire questionnaire) {
        check(source != null && !source.isBlank(), "it names no source");
        check(licence != null && !licence.isEmpty(), "it names no licence");
        check(items != null && options != null, "it lacks items or options");
        var codes = questionnaire.items().stream().map(Item::code).toList();
        check(codes.size() == items.size() && items.keySet().containsAll(codes), "its items have to be " + codes);
        var licences = new HashMap<>(questionnaire.licence());
        licences.put("wording", whole(licence, "its licence"));
        var sources = new ArrayList<>(questionnaire.sources());
        sources.add(source);
        return Editions.worded(
                questionnaire,
                version == null ? 1 : version,
                questionnaire.codings().stream().map(this::worded).toList(),
                questionnaire.items().stream().map(this::worded).toList(),
                licences,
                sources);
    }

    private AnswerCoding worded(AnswerCoding coding) {
        check(
                coding.options().size() == options.size(),
                "it needs the words of " + coding.options().size() + " options");
        return new AnswerCoding(
                coding.id(),
                coding.version(),
                IntStream.range(0, options.size())
                        .mapToObj(
                                i -> new Option(coding.options().get(i).value(), whole(options.get(i), "option " + i)))
                        .toList());
    }

    private Item worded(Item item) {
        return new Item(
                item.code(),
                item.weight(),
                whole(items.getOrDefault(item.code(), LocalizedText.EMPTY), item.code()),
                item.reverse(),
                item.repeatable(),
                item.sensitive());
    }

    private static LocalizedText whole(LocalizedText words, String of) {
        check(words != null && !words.isIncomplete(), of + " lacks a language");
        return words;
    }

    private static void check(boolean sound, String fault) {
        if (!sound) {
            throw new IllegalArgumentException(fault);
        }
    }
}
