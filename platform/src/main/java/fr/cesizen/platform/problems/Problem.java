package fr.cesizen.platform.problems;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import tools.jackson.core.JacksonException;

/**
 * A rejection that the caller can act on, rendered as RFC 9457 {@code application/problem+json}: the only exception
 * that a feature throws.
 *
 * <p>Title and detail come from the message bundle under {@code problem.<slug>.title} and {@code .detail}, in the
 * caller's language; the slug is the stable part. Arguments reach the client, so they never hold personal data.
 */
public final class Problem extends RuntimeException {

    /**
     * What is wrong with one part of a request.
     *
     * @param pointer JSON pointer into the body, {@code ?name} for a parameter of the query, {@code {name}} for a part of
     *     the path, a header by its name
     * @param code stable and kebab-case, for example {@code unknown-emotion}
     */
    public record FieldError(String pointer, String code) {}

    private final transient Object[] arguments;
    private final transient List<FieldError> faults;
    private final transient Map<String, Object> members;
    private final HttpStatus status;
    private final String slug;

    private Problem(
            HttpStatus status, String slug, Object[] arguments, List<FieldError> faults, Map<String, Object> members) {
        super(slug, null, false, false);
        this.status = status;
        this.slug = slug;
        this.arguments = arguments;
        this.faults = faults;
        this.members = members;
    }

    public static Problem of(HttpStatus status, String slug, Object... arguments) {
        return new Problem(status, slug, arguments, List.of(), Map.of());
    }

    /** 404: no such thing that this caller may see. The same answer for "absent" and "not yours". */
    public static Problem notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found");
    }

    /** 400: the request cannot be read. */
    public static Problem malformed(String slug, Object... arguments) {
        return of(HttpStatus.BAD_REQUEST, slug, arguments);
    }

    /** 409: the request is well formed but the present state forbids it. */
    public static Problem conflict(String slug, Object... arguments) {
        return of(HttpStatus.CONFLICT, slug, arguments);
    }

    /** 422: a field is well formed but breaks a rule of the domain. */
    public static Problem rule(String slug, Object... arguments) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, slug, arguments);
    }

    /** 400: fields that break a constraint, for what is validated by hand because only a part of a request depends on it. */
    public static Problem invalid(Errors errors) {
        return invalid(ValidationErrors.ofBody(errors));
    }

    /** 400: one part of the request that breaks a constraint. */
    public static Problem invalid(String pointer, String code) {
        return invalid(List.of(new FieldError(pointer, code)));
    }

    /** 400: a word that is none of those that the OpenAPI document lists. */
    public static Problem notOneOf(String pointer) {
        return invalid(pointer, ErrorCodes.NOT_ONE_OF);
    }

    static Problem invalid(List<FieldError> faults) {
        return malformed("invalid-request").withFaults(faults);
    }

    /** 400: a part of a request that cannot be read, for what is read part by part. */
    public static Problem unreadable(JacksonException cause) {
        return unreadable(ValidationErrors.ofJson(cause));
    }

    static Problem unreadable(List<FieldError> faults) {
        boolean isRead =
                !faults.isEmpty() && faults.stream().map(FieldError::code).allMatch(ErrorCodes::isOfValue);
        return (isRead ? malformed("invalid-request") : malformed("malformed-request")).withFaults(faults);
    }

    /** The same problem, of a part that lies at {@code prefix} in a larger request. */
    public Problem within(String prefix) {
        return withFaults(faults.stream()
                .map(fault -> new FieldError(prefix + fault.pointer(), fault.code()))
                .toList());
    }

    /** The same problem, naming one more faulty field; the fault's code is the problem's slug. */
    public Problem at(String pointer) {
        return at(pointer, slug);
    }

    /** The same problem, naming one more faulty part of the request and what is wrong with it. */
    public Problem at(String pointer, String code) {
        var more = new ArrayList<>(faults);
        more.add(new FieldError(pointer, code));
        return withFaults(List.copyOf(more));
    }

    private Problem withFaults(List<FieldError> others) {
        return new Problem(status, slug, arguments, others, members);
    }

    /** The same problem with one more fact for programs, as an extension member of RFC 9457. */
    public Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(status, slug, arguments, faults, Collections.unmodifiableMap(more));
    }

    public HttpStatus status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    public List<FieldError> faults() {
        return faults;
    }

    Map<String, Object> members() {
        return members;
    }
}
