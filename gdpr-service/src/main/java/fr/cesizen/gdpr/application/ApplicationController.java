package fr.cesizen.gdpr.application;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Applications", description = "The applications of others that reached your data")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/privacy/applications")
class ApplicationController {

    private final ApplicationService applications;

    ApplicationController(ApplicationService applications) {
        this.applications = applications;
    }

    @Operation(
            summary = "List the applications that reached your data",
            description =
                    "Each that is not our own and that read or changed something within a year, or to which you object, the"
                            + " last one at the top; always on one page. An objection to `target` ends its access within a second, and"
                            + " lifting it opens it again.")
    @GetMapping
    Mono<Page<ApplicationView>> list(@CurrentUser UUID person) {
        return applications.of(person);
    }
}
