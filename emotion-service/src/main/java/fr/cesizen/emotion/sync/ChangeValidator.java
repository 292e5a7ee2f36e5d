package fr.cesizen.emotion.sync;

import fr.cesizen.emotion.entry.EntryChange;
import fr.cesizen.emotion.entry.EntryValidator;
import fr.cesizen.platform.problems.Problem;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;

/** Validates what a device sends about a change, without the rules of entries. */
@Component
final class ChangeValidator {

    private final EntryValidator entries;
    private final Validator validator;

    ChangeValidator(EntryValidator entries, Validator validator) {
        this.entries = entries;
        this.validator = validator;
    }

    /** @throws Problem 400 or 422 naming the first field that breaks a rule */
    void check(EntryChange change) {
        var faults = new BeanPropertyBindingResult(change, "change");
        validator.validate(change, faults);
        if (faults.hasErrors()) {
            throw Problem.invalid(faults);
        }
        if (change.deleted() == (change.entry() != null)) {
            throw Problem.rule("entry-or-deletion").at("/deleted");
        }
        entries.checkIds(change.change(), change.id());
    }
}
