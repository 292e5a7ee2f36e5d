package fr.cesizen.keycloak.password;

import org.jspecify.annotations.Nullable;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** Refuses blank and common passwords, in the words that Keycloak has for its own list. */
final class CommonPasswordPolicyProvider implements PasswordPolicyProvider {

    private final CommonPasswordDetector detector;

    CommonPasswordPolicyProvider(CommonPasswordDetector detector) {
        this.detector = detector;
    }

    @Override
    public @Nullable PolicyError validate(RealmModel realm, UserModel user, String password) {
        return validate("", password);
    }

    @Override
    public @Nullable PolicyError validate(@Nullable String user, String password) {
        return detector.isCommon(password) ? new PolicyError("invalidPasswordBlacklistedMessage") : null;
    }

    @Override
    public @Nullable Object parseConfig(@Nullable String value) {
        return null;
    }

    @Override
    public void close() {}
}
