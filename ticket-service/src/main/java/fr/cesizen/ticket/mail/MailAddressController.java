package fr.cesizen.ticket.mail;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "ticket mails", description = "Mails that tell you that an answer waits")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/tickets/mail-address")
class MailAddressController {

    private final MailAddressService addresses;

    MailAddressController(MailAddressService addresses) {
        this.addresses = addresses;
    }

    @Operation(
            summary = "Ask for mails when staff have answered",
            description =
                    "To the address of your account as it is now. A mail says that an answer waits and where, and no"
                            + " word of it. Problems: mail-unverified (409).")
    @PutMapping
    Mono<MailAddressView> subscribe(
            @CurrentUser UUID person, @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        return addresses.subscribe(person, token);
    }

    @Operation(
            summary = "Read where your mails go",
            description = "Problems: not-found (404) unless you have asked for them.")
    @GetMapping
    Mono<MailAddressView> find(@CurrentUser UUID person) {
        return addresses.find(person);
    }

    @Operation(summary = "Ask for no more mails")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping
    Mono<Void> unsubscribe(@CurrentUser UUID person) {
        return addresses.unsubscribe(person);
    }
}
