package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.SequenceCursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Accesses", description = "Who saw or changed your data")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/privacy/accesses")
class AccessController {

    private static final int PAGE = 50;

    private final AccessService accesses;

    AccessController(AccessService accesses) {
        this.accesses = accesses;
    }

    @Operation(
            summary = "List who saw or changed your data",
            description =
                    "Every access by a member of staff or by an application that you authorised, newest first, 50 a page, in"
                            + " words of Accept-Language. What was read again within an hour is listed once. Kept for a year. An access is"
                            + " listed within seconds.")
    @GetMapping
    Mono<Page<AccessView>> page(
            @CurrentUser UUID person,
            @Parameter(description = "The `next` of the page before", example = "1200")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(hidden = true) Locale locale) {
        long before = after == null
                ? Long.MAX_VALUE
                : SequenceCursor.parse(after, "?after").position();
        if (before == 0) {
            throw Problem.malformed("invalid-cursor").at("?after");
        }
        return accesses.page(person, before, PAGE, locale);
    }
}
