package fr.cesizen.e2e;

import fr.cesizen.local.layout.LauncherException;
import fr.cesizen.local.tour.GatewayClient;
import fr.cesizen.local.tour.Response;
import fr.cesizen.local.tour.TourUser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** An erasure as whoever has its receipt follows it. */
record FollowedErasure(GatewayClient gateway, String path, String receipt) {

    private static final String PATH = "/api/v1/privacy/erasures";

    /** Asks for the erasure of a person. */
    static FollowedErasure erase(TourUser person) {
        return of(person.post(PATH, Map.of("confirmation", "ERASE")).must(202));
    }

    static FollowedErasure of(Response accepted) {
        return new FollowedErasure(Running.gateway(), PATH + "/" + accepted.text("id"), accepted.text("receipt"));
    }

    /**
     * Asks as a phone does, again until it is accepted; empty when the acceptance itself was lost in a crash, and with it the
     * receipt.
     */
    static Optional<FollowedErasure> eraseUntilAccepted(TourUser person) {
        for (int attempt = 0; attempt < 1_500; attempt++) {
            var answer = ask(person).filter(given -> given.status() == 202 || given.status() == 410);
            if (answer.isPresent()) {
                return answer.filter(accepted -> accepted.status() == 202).map(FollowedErasure::of);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        throw new IllegalStateException("An erasure was never accepted");
    }

    private static Optional<Response> ask(TourUser person) {
        try {
            var answer = person.post(PATH, Map.of("confirmation", "ERASE"));
            if (answer.status() == 401) {
                person.signIn(); // the token has expired meanwhile
            }
            return Optional.of(answer);
        } catch (LauncherException unanswered) {
            return Optional.empty();
        }
    }

    private Response read(String what) {
        return gateway.send(null, "GET", path + what, null, Map.of("Erasure-Receipt", receipt));
    }

    JsonNode progress() {
        return read("").must(200).json();
    }

    boolean isCompleted() {
        return progress().path("status").asString().equals("COMPLETED");
    }

    JsonNode certificate() {
        return read("/certificate").must(200).json();
    }

    /** Whether a certificate was signed by the key that the service shows. */
    static boolean isGenuine(JsonNode certificate) throws GeneralSecurityException {
        var shown = Running.gateway()
                .get(null, "/api/v1/privacy/certificate-key")
                .must(200)
                .json();
        var pem = shown.path("publicKey").asString().split("\n", -1)[1];
        var signature = Signature.getInstance(certificate.path("algorithm").asString());
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
        signature.update(certificate.path("statement").asString().getBytes(StandardCharsets.UTF_8));
        return signature.verify(
                Base64.getDecoder().decode(certificate.path("signature").asString()));
    }
}
