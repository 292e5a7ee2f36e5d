package fr.cesizen.auth.address;

import fr.cesizen.auth.identity.EmailConfirmation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/**
 * Whether a person's address is known to be theirs.
 *
 * @param confirmed whether they have opened the link of a mail to it
 * @param confirmation {@code required}, {@code offered} or {@code off}, as on sign-up
 */
record AddressView(
        boolean confirmed,

        @Schema(
                allowableValues = {"required", "offered", "off"},
                description = "`off` where no mail is sent: then it cannot be confirmed")
        String confirmation) {

    static AddressView of(boolean confirmed, EmailConfirmation confirmation) {
        return new AddressView(confirmed, confirmation.name().toLowerCase(Locale.ROOT));
    }
}
