package fr.cesizen.keycloak.password;

import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * Hashes and compares passwords in their normal form. All of Keycloak's doors lead here: its forms, its administration
 * and the history of passwords.
 */
final class NormalizingHashProvider implements PasswordHashProvider {

    static final String ID = "argon2-normalized";

    private final PasswordHashProvider hash;

    NormalizingHashProvider(PasswordHashProvider hash) {
        this.hash = hash;
    }

    @Override
    public PasswordCredentialModel encodedCredential(String password, int iterations) {
        var made = hash.encodedCredential(PasswordNormalizer.normalize(password), iterations);
        var data = made.getPasswordCredentialData();
        var secret = made.getPasswordSecretData();
        return PasswordCredentialModel.createFromValues(
                ID, secret.getSalt(), data.getHashIterations(), data.getAdditionalParameters(), secret.getValue());
    }

    @Override
    public boolean verify(String password, PasswordCredentialModel credential) {
        return hash.verify(PasswordNormalizer.normalize(password), credential);
    }

    /** False for a hash of a password as it was typed: Keycloak then makes a new one at the next sign-in. */
    @Override
    public boolean policyCheck(PasswordPolicy policy, PasswordCredentialModel credential) {
        return ID.equals(credential.getPasswordCredentialData().getAlgorithm()) && hash.policyCheck(policy, credential);
    }

    @Override
    public String credentialHashingStrength(PasswordCredentialModel credential) {
        return hash.credentialHashingStrength(credential);
    }

    @Override
    public void close() {}
}
