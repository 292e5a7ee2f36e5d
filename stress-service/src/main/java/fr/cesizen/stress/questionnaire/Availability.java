package fr.cesizen.stress.questionnaire;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.stress.document.Questionnaire;
import fr.cesizen.stress.document.Words;
import java.util.Locale;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Whether a questionnaire may be filled in now; results made with it earlier stay readable in any case. */
enum Availability {
    AVAILABLE("", ""),
    WORDING_MISSING(
            "Le texte des questions est soumis à licence et l'exploitant ne l'a pas fourni.",
            "The wording of the questions is licensed and the operator has not supplied it."),
    SWITCHED_OFF("", ""),
    SUPERSEDED("Une version plus récente la remplace.", "A later version has replaced it."),
    RETIRED("Ce questionnaire a été retiré.", "This questionnaire has been withdrawn.");

    private final String fr;
    private final String en;

    Availability(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    /** Stable and kebab-case, for clients. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String reason(Questionnaire questionnaire, Locale locale) {
        return (this == SWITCHED_OFF ? questionnaire.offByDefault() : new Words(fr, en)).in(locale);
    }

    /** 409: what clients read as {@code reason} and people as a part of the sentence. */
    Problem refusal() {
        var why = new DefaultMessageSourceResolvable("problem.questionnaire-unavailable." + code());
        return Problem.conflict("questionnaire-unavailable", why).with("reason", code());
    }
}
