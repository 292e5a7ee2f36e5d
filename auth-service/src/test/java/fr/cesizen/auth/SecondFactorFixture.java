package fr.cesizen.auth;

import java.util.List;
import java.util.UUID;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Gives people at the real Keycloak what they would have set up with a device. */
public final class SecondFactorFixture {

    /** Of one-time codes; no answer of ours holds it. */
    public static final String SECRET = "GEZDGNBVGY3TQOJQ";

    /** An app on a phone that shows one-time codes. */
    public static String addCode(UUID person, String label) {
        return add(
                person,
                "otp",
                label,
                "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}",
                "{\"value\":\"" + SECRET + "\"}");
    }

    /** A passkey, with which nobody can sign in here. */
    public static String addPasskey(UUID person, String label) {
        return add(
                person,
                "webauthn-passwordless",
                label,
                "{\"aaguid\":\"00000000-0000-0000-0000-000000000000\",\"credentialId\":\"AQID\",\"counter\":0,"
                        + "\"credentialPublicKey\":\"AQID\",\"attestationStatementFormat\":\"none\",\"transports\":[]}",
                "{}");
    }

    private static String add(UUID person, String type, String label, String data, String secret) {
        var credential = new CredentialRepresentation();
        credential.setType(type);
        credential.setUserLabel(label);
        credential.setCredentialData(data);
        credential.setSecretData(secret);
        credential.setCreatedDate(System.currentTimeMillis());
        var change = new UserRepresentation(); // Keycloak keeps what a representation does not mention
        change.setCredentials(List.of(credential));
        var user = TestKeycloak.users().get(person.toString());
        user.update(change);
        return user.credentials().stream()
                .filter(each -> label.equals(each.getUserLabel()))
                .map(CredentialRepresentation::getId)
                .findFirst()
                .orElseThrow();
    }

    private SecondFactorFixture() {}
}
