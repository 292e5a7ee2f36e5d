package fr.cesizen.gdpr.export;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What is written into one archive.
 *
 * @param language of the page for people, and of their rights
 * @param resources sections as resources of FHIR
 * @param missing the services that did not answer for as long as they were asked, so that their part is left out
 */
public record ArchiveContent(
        UUID person,
        Locale language,
        ArchiveForm form,
        List<ExportSection> sections,
        List<ExportSection> resources,
        List<String> missing) {}
