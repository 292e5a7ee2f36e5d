package fr.cesizen.auth.staff;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * A member of staff, for their colleagues.
 *
 * @param name by which the account goes; never empty
 */
record StaffMember(
        @Schema(example = "5e1f8d1c-8d0f-4a53-9d0e-0b8a2f7f5c11")
        UUID id,

        @Schema(example = "Camille") String name) {

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "StaffMember[" + id + "]";
    }
}
