package fr.cesizen.emotion.imports.line;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.cesizen.platform.text.EnumCodes;

/** What can be wrong with a line; stored as text, so that a file staged by another version can still be read. */
public enum LineError {
    UNCLOSED_QUOTE,
    MISPLACED_QUOTE,
    MISPLACED_LINE_END,
    WRONG_COLUMNS,
    LINE_TOO_LONG,
    RECORD_TOO_LONG,
    NOT_UTF_8,
    DATE_UNREADABLE,
    TIME_UNREADABLE,
    MOOD_MISSING,
    WORD_TOO_LONG,
    NOTE_TOO_LONG,
    FELT_IN_THE_FUTURE,
    FELT_TOO_LONG_AGO,
    REPEATED_ID,
    NOT_A_UUIDV7,
    UNKNOWN_ZONE,
    NOT_ITS_DAY,
    UNKNOWN_EMOTION,
    REPEATED_EMOTION,
    UNREADABLE_ID,
    UNREADABLE_KIND,
    UNREADABLE_FELT_AT,
    UNREADABLE_LOCAL_DATE,
    UNREADABLE_EMOTIONS,
    UNREADABLE_VALENCE,
    UNREADABLE_AROUSAL,
    INVALID_EMOTIONS,
    INVALID_VALENCE,
    INVALID_AROUSAL,
    INVALID_CONTEXTS,
    INVALID_NOTE,
    /** An error that this version does not know. */
    OTHER;

    public static LineError of(String stored) {
        return EnumCodes.find(LineError.class, stored).orElse(OTHER);
    }

    @JsonValue
    public String shown() {
        return EnumCodes.code(this);
    }
}
