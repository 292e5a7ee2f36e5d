package fr.cesizen.emotion.settings;

import fr.cesizen.emotion.settings.JournalSettingsRepository.Setting;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.transactions.Transactions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Journal", description = "Your emotion journal")
@RestController
@Feature(scope = "journal", purpose = "journal")
@RequestMapping("/api/v1/journal/settings")
class SettingsController {

    private final JournalSettingsRepository settings;
    private final Transactions tx;

    SettingsController(JournalSettingsRepository settings, Transactions tx) {
        this.settings = settings;
        this.tx = tx;
    }

    @Operation(summary = "Read your journal settings")
    @GetMapping
    Mono<Setting> read(@CurrentUser UUID person) {
        return tx.query(settings.find(person));
    }

    @Operation(
            summary = "Replace your journal settings",
            description = "Applies to entries written from now on; older ones keep their day.")
    @PutMapping
    Mono<Setting> keep(@CurrentUser UUID person, @Valid @RequestBody Setting setting) {
        return tx.transactional(settings.keep(person, setting));
    }
}
