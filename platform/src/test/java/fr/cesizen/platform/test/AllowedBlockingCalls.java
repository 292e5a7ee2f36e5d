package fr.cesizen.platform.test;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * What an event loop may wait for; anything else that blocks one is an error. {@code blockhound-junit-platform} installs
 * the watch before the first test: later, it would stop the threads that already wait for Reactor's timers.
 */
public final class AllowedBlockingCalls implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder watch) {
        // Reads /dev/urandom, which never waits.
        watch.allowBlockingCallsInside("sun.security.provider.NativePRNG$RandomIO", "implNextBytes")
                .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                // Classes are loaded once, lazily, wherever they are first used.
                .allowBlockingCallsInside("java.lang.ClassLoader", "loadClass")
                .allowBlockingCallsInside("java.util.ServiceLoader$LazyClassPathLookupIterator", "hasNext")
                .allowBlockingCallsInside("java.util.ResourceBundle", "getBundle")
                // Two event loops that read a type for the first time at once: one waits while the other learns it.
                .allowBlockingCallsInside(
                        "tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer")
                // Two event loops that cache the same thing at once, as the load balancer's addresses when they grow
                // old: one spins for the nanoseconds that the other needs to put its own in.
                .allowBlockingCallsInside("com.github.benmanes.caffeine.cache.BoundedLocalCache", "put")
                // Locks held for the nanoseconds of an insertion, by whatever Spring looks up for the first time.
                .allowBlockingCallsInside("org.springframework.util.ConcurrentReferenceHashMap$Segment", "doTask")
                .allowBlockingCallsInside("org.springframework.util.ConcurrentReferenceHashMap$Segment", "restructure")
                .allowBlockingCallsInside("org.springframework.util.function.SingletonSupplier", "get")
                .allowBlockingCallsInside("io.opentelemetry.sdk.trace.export.BatchSpanProcessor$Worker", "addSpan")
                // Holds its lock for the nanoseconds of a counter.
                .allowBlockingCallsInside("com.fasterxml.uuid.impl.TimeBasedEpochGenerator", "construct")
                // And for that of an outcome, by two event loops whose calls end at once.
                .allowBlockingCallsInside("io.github.resilience4j.core.metrics.FixedSizeSlidingWindowMetrics", "record")
                .allowBlockingCallsInside(
                        "io.github.resilience4j.core.metrics.FixedSizeSlidingWindowMetrics", "getSnapshot")
                // Two event loops that need more buffers at once: one waits while the other puts its own aside.
                .allowBlockingCallsInside(
                        "io.netty.buffer.AdaptivePoolingAllocator$MagazineGroup", "tryExpandMagazines")
                // Log lines go to a console of the test.
                .allowBlockingCallsInside("ch.qos.logback.classic.Logger", "callAppenders");
    }
}
