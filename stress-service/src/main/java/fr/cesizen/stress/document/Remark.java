package fr.cesizen.stress.document;

import java.util.Locale;

/** What to know of a score beside its band. */
public enum Remark {
    STRAIGHT_LINING(
            "Toutes les réponses sont identiques alors que des questions vont en sens contraire : ce score est à lire avec prudence.",
            "All answers are the same although some questions point the other way: read this score with caution."),
    ANSWERS_MISSING(
            "Des questions sont restées sans réponse : elles ne comptent pas dans ce score.",
            "Some questions have no answer: they do not count in this score."),
    ANSWERS_IMPUTED(
            "Des questions sont restées sans réponse : la moyenne de vos autres réponses en tient lieu.",
            "Some questions have no answer: the mean of your other answers stands in for them.");

    private final String fr;
    private final String en;

    Remark(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    /** Stable and kebab-case, for clients. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String in(Locale locale) {
        return new Words(fr, en).in(locale);
    }
}
