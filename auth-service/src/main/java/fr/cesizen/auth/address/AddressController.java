package fr.cesizen.auth.address;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Accounts")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/accounts/me/address")
class AddressController {

    private final AddressService addresses;

    AddressController(AddressService addresses) {
        this.addresses = addresses;
    }

    @Operation(
            summary = "Read whether your address is confirmed",
            description = "To have the link sent again, navigate to `/session/sign-in?action=VERIFY_EMAIL`."
                    + " Problems: not-found (404), identity-refused (502), unavailable (503).")
    @GetMapping
    Mono<AddressView> read(@CurrentUser UUID person) {
        return addresses.read(person);
    }
}
