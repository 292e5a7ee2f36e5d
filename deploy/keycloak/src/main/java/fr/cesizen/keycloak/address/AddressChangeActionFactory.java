package fr.cesizen.keycloak.address;

import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.UpdateEmail;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Keycloak's form for another address, which says of one that has an account what it says of any other: a mail is on its way. The
 * original names it as taken, by which anybody with an account learns who else has one. The link in that mail changes nothing,
 * and tells whoever reads it that the address has an account.
 */
public final class AddressChangeActionFactory extends UpdateEmail {

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public void processAction(RequiredActionContext context) {
        if (isVerifyEmailEnabled(context.getRealm()) && isTaken(context)) {
            // With an address in the form, the original sends the mail and shows its page, without judging the address.
            super.requiredActionChallenge(context);
        } else {
            super.processAction(context);
        }
    }

    private static boolean isTaken(RequiredActionContext context) {
        var typed = context.getHttpRequest().getDecodedFormParameters().getFirst(UserModel.EMAIL);
        if (typed == null || typed.isBlank()) {
            return false;
        }
        var address = KeycloakModelUtils.toLowerCaseSafe(typed.trim());
        var owner = context.getSession().users().getUserByEmail(context.getRealm(), address);
        return owner != null && !owner.getId().equals(context.getUser().getId());
    }

    /** Above the original, which has the same id. */
    @Override
    public int order() {
        return super.order() + 1;
    }
}
