package fr.cesizen.platform.test;

import reactor.blockhound.BlockHound;

/** Makes a blocking call on an event loop an error, for the whole test JVM. */
final class EventLoops {

    private static final boolean WATCHED = install();

    static boolean watch() {
        return WATCHED;
    }

    private static boolean install() {
        BlockHound.builder()
                .loadIntegrations()
                // Reads /dev/urandom, which never waits.
                .allowBlockingCallsInside("sun.security.provider.NativePRNG$RandomIO", "implNextBytes")
                .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                // Classes are loaded once, lazily, wherever they are first used.
                .allowBlockingCallsInside("java.lang.ClassLoader", "loadClass")
                .allowBlockingCallsInside("java.util.ServiceLoader$LazyClassPathLookupIterator", "hasNext")
                .allowBlockingCallsInside("java.util.ResourceBundle", "getBundle")
                // Holds its lock for the nanoseconds of a counter.
                .allowBlockingCallsInside("com.fasterxml.uuid.impl.TimeBasedEpochGenerator", "construct")
                // Log lines go to a console of the test.
                .allowBlockingCallsInside("ch.qos.logback.classic.Logger", "callAppenders")
                .install();
        return true;
    }

    private EventLoops() {}
}
