package fr.cesizen.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/** Tokens as Keycloak would sign them, with a key of this JVM that services fetch from a real address. */
public final class TestTokens {

    public static final String ISSUER = "http://localhost:8080/realms/cesizen";

    /**
     * Shorter than any key that protects something: it lives as long as this JVM, and signing with 2048 bits took a quarter of
     * the processor time of a module's tests, because a JVM without C2 multiplies large numbers slowly.
     */
    private static final int KEY_BITS = 1024;

    private static final RSAKey KEY = key("test");

    /** How long a person's token is given out again. */
    private static final Duration REUSE = Duration.ofMinutes(1);

    private static final Map<Kind, Token> TOKENS = new ConcurrentHashMap<>();

    // Loops of its own: a closing context disposes of Reactor Netty's shared ones.
    private static final String JWKS = "http://127.0.0.1:"
            + HttpServer.create()
                    .host("127.0.0.1")
                    .port(0)
                    .runOn(LoopResources.create("test-jwks", 1, true))
                    .handle((request, response) -> response.header("Content-Type", "application/json")
                            .sendString(Mono.just(new JWKSet(KEY).toString())))
                    .bindNow()
                    .port();

    /** Where the keys are published. */
    public static String jwks() {
        return JWKS;
    }

    /** What a person sends: {@code Authorization: Bearer …} with role {@code user}. */
    public static String bearer(UUID person) {
        return bearer(person, "user");
    }

    public static String bearer(UUID person, String... roles) {
        return reuse(
                new Kind("own", person, List.of(roles)),
                () -> signed(claims(person, roles).build(), KEY));
    }

    /** Of somebody with these roles, for so long, in whole seconds. */
    public static String lasting(Duration time, UUID person, String... roles) {
        var claims =
                claims(person, roles).expirationTime(Date.from(Instant.now().plus(time)));
        return "Bearer " + signed(claims.build(), KEY);
    }

    /** Of somebody with these roles who signed in so long ago. */
    public static String signedIn(Duration ago, UUID person, String... roles) {
        var claims = claims(person, roles)
                .claim("auth_time", Instant.now().minus(ago).getEpochSecond());
        return "Bearer " + signed(claims.build(), KEY);
    }

    /** What an application of somebody else sends for a person, with all roles and these scopes. */
    public static String foreign(UUID person, String... scopes) {
        return reuse(new Kind("foreign", person, List.of(scopes)), () -> {
            var claims = claims(person, "user", "support", "admin", "dpo")
                    .claim("azp", "somebody-elses-app")
                    .claim("scope", "openid " + String.join(" ", scopes));
            return signed(claims.build(), KEY);
        });
    }

    /** The one that must be refused for this reason. */
    public static String refused(UUID person, String why) {
        return Objects.requireNonNull(refused(person).get(why), why);
    }

    /** Every token that must be refused, by why. */
    public static Map<String, String> refused(UUID person) {
        var now = Instant.now();
        return Map.of(
                "expired",
                "Bearer "
                        + signed(
                                claims(person, "user")
                                        .expirationTime(Date.from(now.minusSeconds(120)))
                                        .build(),
                                KEY),
                "foreign issuer",
                "Bearer "
                        + signed(
                                claims(person, "user")
                                        .issuer("http://elsewhere.invalid/realms/cesizen")
                                        .build(),
                                KEY),
                "wrong audience",
                "Bearer " + signed(claims(person, "user").audience("account").build(), KEY),
                "no subject",
                "Bearer " + signed(claims(person, "user").subject(null).build(), KEY),
                "another key",
                "Bearer " + signed(claims(person, "user").build(), ForeignKey.VALUE),
                "unsigned",
                "Bearer " + new PlainJWT(claims(person, "user").build()).serialize(),
                "not a token",
                "Bearer abc.def.ghi",
                "not a bearer",
                "Basic bGVhOnRvbQ==");
    }

    /** Made when it is needed: most tests need none. */
    private static final class ForeignKey {

        static final RSAKey VALUE = key("test");
    }

    private static String reuse(Kind kind, Supplier<String> token) {
        return TOKENS.compute(
                        kind,
                        (same, known) -> known != null && known.isFresh()
                                ? known
                                : new Token("Bearer " + token.get(), Instant.now()))
                .header();
    }

    private record Kind(String client, UUID person, List<String> rights) {}

    private record Token(String header, Instant at) {

        boolean isFresh() {
            return Instant.now().isBefore(at.plus(REUSE));
        }
    }

    private static JWTClaimsSet.Builder claims(UUID person, String... roles) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(person.toString())
                .audience(List.of("account", "cesizen"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("auth_time", now.getEpochSecond())
                .claim("email", person + "@example.org")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .claim("azp", "cesizen-app")
                .claim("scope", "openid email profile");
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key.toPrivateKey(), Set.of(AllowWeakRSAKey.getInstance())));
            return token.serialize();
        } catch (JOSEException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(KEY_BITS, true).keyID(id).generate();
        } catch (JOSEException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private TestTokens() {}
}
