package fr.cesizen.garden.settings;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.time.TimeZones;
import fr.cesizen.platform.transactions.Transactions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Garden")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/garden/settings")
@PreAuthorize("hasRole('USER')")
class GardenSettingController {

    private final GardenSettingRepository settings;
    private final Transactions tx;

    GardenSettingController(GardenSettingRepository settings, Transactions tx) {
        this.settings = settings;
        this.tx = tx;
    }

    @Operation(
            summary = "Read your garden settings",
            description = "Until you choose: northern seasons, Europe/Paris, not at rest, counters hidden.")
    @GetMapping
    Mono<GardenSetting> read(@CurrentUser UUID owner) {
        return tx.query(settings.find(owner));
    }

    @Operation(
            summary = "Replace your garden settings",
            description = "Another zone changes no day that has been counted, and no setting changes what has grown."
                    + " 422 `unknown-zone`.")
    @PutMapping
    Mono<GardenSetting> keep(@CurrentUser UUID owner, @Valid @RequestBody GardenSetting setting) {
        return Mono.fromCallable(() -> TimeZones.named(setting.zone(), "/zone"))
                .then(Mono.defer(() -> settings.keep(owner, setting)))
                .as(tx::transactional);
    }
}
