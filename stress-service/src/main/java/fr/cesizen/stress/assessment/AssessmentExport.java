package fr.cesizen.stress.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.stress.questionnaire.model.AnswerCoding;
import fr.cesizen.stress.questionnaire.model.Option;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A saved assessment in a person's archive: questions and answers in words, so that it stays readable when the
 * questionnaire is no longer available elsewhere.
 */
record AssessmentExport(@JsonUnwrapped AssessmentView assessment, List<Notice> told) {

    /**
     * One question with its answer.
     *
     * @param answer how often an event happened, or the value of an option
     * @param answerLabel the option's words; absent where answers are occurrences
     */
    record Notice(
            String item,
            LocalizedText question,
            int answer,
            @Nullable LocalizedText answerLabel) {}

    static AssessmentExport of(AssessmentView view, Assessment assessment, Questionnaire questionnaire) {
        var coding = questionnaire.coding(assessment.by().coding());
        var answers = assessment.content().answers();
        var told = questionnaire.items().stream()
                .flatMap(item -> Stream.ofNullable(answers.get(item.code()))
                        .map(answer -> new Notice(item.code(), item.label(), answer, label(coding, answer))))
                .toList();
        return new AssessmentExport(view, told);
    }

    private static @Nullable LocalizedText label(AnswerCoding coding, int answer) {
        return coding.options().stream()
                .filter(option -> option.value() == answer)
                .map(Option::label)
                .findFirst()
                .orElse(null);
    }
}
