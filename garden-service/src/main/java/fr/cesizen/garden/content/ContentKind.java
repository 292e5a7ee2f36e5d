package fr.cesizen.garden.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;

/** What a content is for. */
enum ContentKind {
    /** To read: a few minutes on one subject. */
    @JsonProperty("article")
    ARTICLE,
    /** To do, step by step. */
    @JsonProperty("activity")
    ACTIVITY,
    /** A question that people ask, with its answer. */
    @JsonProperty("faq")
    FAQ;

    /** @throws Problem 400 pointing at the parameter */
    static ContentKind of(String code) {
        return EnumCodes.find(ContentKind.class, code).orElseThrow(() -> Problem.notOneOf("?kind"));
    }
}
