package fr.cesizen.platform.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.cesizen.platform.text.EnumCodes;

/** What was done with a person's data. */
public enum AccessAction {
    /** It was shown. */
    READ,
    /** It was made, changed or deleted. */
    CHANGE;

    /** The form in events and answers: {@code read}, {@code change}. */
    @JsonValue
    public String code() {
        return EnumCodes.code(this);
    }
}
