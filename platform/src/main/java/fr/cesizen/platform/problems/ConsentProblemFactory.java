package fr.cesizen.platform.problems;

import org.springframework.http.HttpStatus;

/** Makes the refusal of what a person did not consent to, wherever that is found. */
public final class ConsentProblemFactory {

    /** 403: the person has not consented to the purpose, or no longer does; says where to give the consent. */
    public static Problem required(String purpose) {
        return Problem.of(HttpStatus.FORBIDDEN, "consent-required", purpose)
                .with("purpose", purpose)
                .with("consent", "/api/v1/consents/" + purpose);
    }

    private ConsentProblemFactory() {}
}
