package fr.cesizen.emotion.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.cesizen.platform.text.EnumCodes;

/** How far an import has come. */
enum ImportState {
    /** Its file is arriving; nobody sees it yet. */
    UPLOADING,
    /** Parsed and kept; nothing is in the journal. */
    STAGED,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE,
    /** Something that time does not mend stopped it; it can be applied further or undone. */
    FAILED;

    @JsonValue
    String stored() {
        return EnumCodes.code(this);
    }

    boolean moves() {
        return this == APPLYING || this == UNDOING;
    }
}
