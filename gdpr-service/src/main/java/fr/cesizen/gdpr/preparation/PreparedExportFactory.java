package fr.cesizen.gdpr.preparation;

import fr.cesizen.gdpr.export.ArchiveForm;
import fr.cesizen.gdpr.rights.PrivacyProperties;
import fr.cesizen.gdpr.rights.RightsRequest;
import fr.cesizen.platform.ids.UuidGenerator;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a new export, of which nothing is prepared yet. */
@Component
class PreparedExportFactory {

    private final UuidGenerator ids;
    private final PrivacyProperties settings;
    private final ProgressJson json;
    private final Clock clock;

    PreparedExportFactory(UuidGenerator ids, PrivacyProperties settings, ProgressJson json, Clock clock) {
        this.ids = ids;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    PreparedExport make(UUID person, RightsRequest request, ArchiveForm form, Locale language) {
        var nothing =
                settings.participants().stream().map(ServiceProgress::none).toList();
        return new PreparedExport(
                ids.next(),
                person,
                request.id(),
                form.right(),
                form.csv(),
                form.fhir(),
                language.toLanguageTag(),
                ExportState.PREPARING,
                json.write(nothing),
                clock.instant(),
                0,
                null,
                null,
                null,
                null,
                0);
    }
}
