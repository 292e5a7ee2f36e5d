package fr.cesizen.emotion.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.cesizen.platform.text.EnumCodes;

/** The state of an import. */
enum ImportState {
    /** Its file is being uploaded; nobody sees it yet. */
    UPLOADING,
    /** Parsed and kept; nothing is in the journal. */
    STAGED,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE,
    /** A permanent failure stopped it; it can be resumed or undone. */
    FAILED;

    @JsonValue
    String stored() {
        return EnumCodes.code(this);
    }

    boolean moves() {
        return this == APPLYING || this == UNDOING;
    }
}
