package fr.cesizen.platform.test;

/** What {@link Infrastructure} gives, for a module that has neither PostgreSQL nor Kafka. */
public final class WithoutServers {

    /** Watches the event loops from now on; answers where the keys of {@link TestTokens} are. */
    public static String jwks() {
        EventLoops.watch();
        return TestTokens.jwks();
    }

    private WithoutServers() {}
}
