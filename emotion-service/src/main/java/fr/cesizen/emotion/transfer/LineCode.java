package fr.cesizen.emotion.transfer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be wrong with a line; stored as text, so that a file staged by another version is still read. */
enum LineCode {
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
    /** Known to the version that read the line, or to none. */
    OTHER;

    private static final Map<String, LineCode> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(LineCode::shown, Function.identity()));

    static LineCode of(String stored) {
        return BY_NAME.getOrDefault(stored, OTHER);
    }

    @JsonValue
    String shown() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
