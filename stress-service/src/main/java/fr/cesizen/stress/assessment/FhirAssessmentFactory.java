package fr.cesizen.stress.assessment;

import fr.cesizen.platform.fhir.FhirResource;
import fr.cesizen.stress.assessment.AssessmentExport.Notice;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** An assessment as FHIR sees it: the answers, and the score that follows from them. No code of LOINC has our editions' meaning. */
@Component
class FhirAssessmentFactory {

    /** @param export the assessment in the words of one language */
    List<ObjectNode> make(UUID person, AssessmentExport export) {
        var assessment = export.assessment();
        var result = assessment.result();
        var answers = FhirResource.answers(assessment.id(), person, assessment.takenAt());
        var questions = export.told().stream()
                .collect(Collectors.toMap(
                        Notice::item, notice -> notice.question().fr(), (one, other) -> one));
        // An edition may ask what the current one does not: the answer counts all the same.
        Map<String, Integer> given = assessment.answers();
        given.forEach((item, value) -> answers.answer(item, questions.getOrDefault(item, ""), value));
        var score = FhirResource.observation(scoreId(assessment.id()), person, "survey")
                .code("questionnaire", result.questionnaire(), result.questionnaire())
                .at(assessment.takenAt(), assessment.savedAt())
                .value(BigDecimal.valueOf(result.score()), result.unit().equals("percent") ? "%" : "1")
                .interpretation("band-" + result.bandSet(), result.band(), result.bandLabel())
                .derivedFrom(assessment.id());
        return List.of(answers.json(), score.json());
    }

    /** The same in every export, and of no other resource. */
    private static UUID scoreId(UUID assessment) {
        return UUID.nameUUIDFromBytes(("score:" + assessment).getBytes(StandardCharsets.UTF_8));
    }
}
