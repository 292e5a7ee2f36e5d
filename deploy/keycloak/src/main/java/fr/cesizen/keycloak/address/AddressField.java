package fr.cesizen.keycloak.address;

import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.services.managers.AuthenticationManager;

/** The field of Keycloak's forms that holds an address. */
final class AddressField {

    private AddressField() {}

    /** Spells the address as accounts store it, unless one is stored as it was typed. */
    static void normalize(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        var typed = form.getFirst(AuthenticationManager.FORM_USERNAME);
        var normal = typed == null ? null : AddressNormalizer.normalize(typed);
        if (normal != null && !normal.equals(typed) && !isKnown(context, typed)) {
            form.putSingle(AuthenticationManager.FORM_USERNAME, normal);
        }
    }

    private static boolean isKnown(AuthenticationFlowContext context, String typed) {
        return context.getSession().users().getUserByEmail(context.getRealm(), typed.trim()) != null;
    }
}
