package fr.cesizen.gdpr.export;

import fr.cesizen.gdpr.rights.DataRight;

/**
 * What an archive is made for, and how it is written.
 *
 * @param right {@code ACCESS} for all of it, {@code PORTABILITY} for what the person may take elsewhere, each section with its
 *     JSON Schema
 * @param csv whether sections are written as tables, too; for portability alone
 * @param fhir whether it has a bundle of FHIR R4; for portability alone
 */
public record ArchiveForm(DataRight right, boolean csv, boolean fhir) {

    static final ArchiveForm ACCESS = new ArchiveForm(DataRight.ACCESS, false, false);
    static final ArchiveForm PORTABILITY = new ArchiveForm(DataRight.PORTABILITY, true, false);

    public boolean isPortable() {
        return right == DataRight.PORTABILITY;
    }

    /** The sections that it holds. */
    public SectionSelection selection() {
        return isPortable() ? SectionSelection.PORTABLE : SectionSelection.ALL;
    }
}
