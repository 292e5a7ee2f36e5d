package fr.cesizen.platform.test;

/** What {@link Infrastructure} gives, for a module that has neither PostgreSQL nor Kafka. */
public final class WithoutServers {

    /**
     * Watches the event loops from now on. To be called before a test uses Reactor's timers: BlockHound, installed
     * later, stops the thread that waits for the next of them, and no time-out ever comes again.
     */
    public static void watchEventLoops() {
        EventLoops.watch();
    }

    /** Where the keys of {@link TestTokens} are. */
    public static String jwks() {
        return TestTokens.jwks();
    }

    private WithoutServers() {}
}
