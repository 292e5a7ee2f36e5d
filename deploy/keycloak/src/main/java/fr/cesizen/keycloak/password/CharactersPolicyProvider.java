package fr.cesizen.keycloak.password;

import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** The least number of characters; Keycloak's own {@code length} counts an emoji as two. */
final class CharactersPolicyProvider implements PasswordPolicyProvider {

    static final String ID = "characters";
    static final int DEFAULT = 12;

    private final KeycloakContext context;

    CharactersPolicyProvider(KeycloakContext context) {
        this.context = context;
    }

    @Override
    public @Nullable PolicyError validate(RealmModel realm, UserModel user, String password) {
        return validate("", password);
    }

    @Override
    public @Nullable PolicyError validate(@Nullable String user, String password) {
        int least = context.getRealm().getPasswordPolicy().getPolicyConfig(ID);
        return isTooShort(password, least) ? new PolicyError("invalidPasswordMinLengthMessage", least) : null;
    }

    static boolean isTooShort(String password, int least) {
        var normal = PasswordNormalizer.normalize(password);
        return normal.codePointCount(0, normal.length()) < least;
    }

    @Override
    public Object parseConfig(@Nullable String value) {
        return parseInteger(value, DEFAULT);
    }

    @Override
    public void close() {}
}
