package fr.cesizen.auth.account;

import fr.cesizen.platform.account.OpenToClosedAccounts;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Accounts", description = "Sign up and manage your account")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/accounts")
class AccountController {

    private final SignUpService signUp;
    private final AccountService accounts;
    private final ProfileChangeService changes;
    private final DeactivationService deactivation;

    AccountController(
            SignUpService signUp,
            AccountService accounts,
            ProfileChangeService changes,
            DeactivationService deactivation) {
        this.signUp = signUp;
        this.accounts = accounts;
        this.changes = changes;
        this.deactivation = deactivation;
    }

    @Operation(
            summary = "Sign up",
            description = "Creates an account; needs no token. No consent is required; a purpose without an"
                    + " answer counts as no consent. Where confirmation is required, an address that has an"
                    + " account is answered as a new one, and its owner is told by mail; elsewhere it is"
                    + " email-taken (409). Problems: parental-consent-required"
                    + " below 15 years, birth-date-in-the-future, birth-date-implausible,"
                    + " duplicate-purpose, email-not-plain, email-refused and password-… (422),"
                    + " identity-refused (502).")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    Mono<ResponseEntity<SignUpResult>> signUp(@Valid @RequestBody NewAccount account) {
        return signUp.signUp(account).map(result -> ResponseEntity.created(URI.create("/api/v1/accounts/me"))
                .body(result));
    }

    @Operation(summary = "Read your account", description = "Send the ETag as If-Match when you change the account.")
    @ReturnsEtag
    @GetMapping("/me")
    Mono<ResponseEntity<AccountView>> find(
            @CurrentUser UUID owner, @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        return accounts.find(owner).map(profile -> answer(profile, token));
    }

    @Operation(
            summary = "Change your account",
            description = "Replaces name, date of birth and language; pages and e-mails of the sign-in follow the"
                    + " language, within minutes when the identity server is away. Problems: if-match-required (428),"
                    + " stale-version (412), account-deactivated (403), and the problems of a sign-up about"
                    + " date of birth and language (422).")
    @ReturnsEtag
    @PutMapping("/me")
    Mono<ResponseEntity<AccountView>> change(
            @CurrentUser UUID owner,
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            IfMatch read,
            @Valid @RequestBody AccountChange change) {
        return changes.change(owner, change, read).map(profile -> answer(profile, token));
    }

    @Operation(
            summary = "Close your account",
            description = "Ends every session and refuses further sign-ins. Nothing is erased: support can"
                    + " restore the account on request; to erase it, use /api/v1/privacy. Tokens that are out are"
                    + " refused by every service within a second. Safe to repeat."
                    + " Problems: identity-refused (502); the account is closed nevertheless, and its sessions"
                    + " end later.")
    @OpenToClosedAccounts
    @PostMapping("/me/deactivation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> deactivate(@CurrentUser UUID owner) {
        return deactivation.deactivate(owner);
    }

    private static ResponseEntity<AccountView> answer(Profile profile, Jwt token) {
        return IfMatch.ok(profile.version(), AccountView.of(profile, token.getClaimAsString("email")));
    }
}
