package fr.cesizen.gdpr.preparation;

import fr.cesizen.gdpr.export.ExportSection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;

/** Counts what one attempt has written, service by service. Synchronised: services are read on different threads. */
final class ProgressTracker {

    private final Map<String, ServiceProgress> services = new LinkedHashMap<>();

    /** @param leftOut services that are no longer asked, as they did not deliver for too long */
    ProgressTracker(List<String> participants, Set<String> leftOut) {
        participants.forEach(name -> services.put(name, new ServiceProgress(name, 0, 0, 0, leftOut.contains(name))));
    }

    synchronized List<ServiceProgress> services() {
        return List.copyOf(services.values());
    }

    synchronized List<String> failing() {
        return services.values().stream()
                .filter(ServiceProgress::failing)
                .map(ServiceProgress::service)
                .toList();
    }

    synchronized void failed(String service) {
        change(service, now -> new ServiceProgress(service, now.sections(), now.done(), now.rows(), true));
    }

    synchronized void listed(String service, int sections) {
        change(service, now -> new ServiceProgress(service, sections, 0, 0, now.failing()));
    }

    /** The same section, counted as it is read; the second reading of a table counts nothing. */
    ExportSection track(ExportSection section) {
        var count = new SectionCount(section.service());
        return section.map(lines -> Flux.defer(() -> {
            var isFirst = count.begin();
            return isFirst ? lines.doOnNext(count::read).doOnComplete(count::end) : lines;
        }));
    }

    private final class SectionCount {

        private final String service;
        private boolean begun;

        SectionCount(String service) {
            this.service = service;
        }

        boolean begin() {
            boolean first = !begun;
            begun = true;
            return first;
        }

        void read(byte[] lines) {
            long rows = 0;
            for (byte octet : lines) {
                rows += octet == '\n' ? 1 : 0;
            }
            add(0, rows);
        }

        void end() {
            add(1, 0);
        }

        private void add(int sections, long rows) {
            synchronized (ProgressTracker.this) {
                change(
                        service,
                        now -> new ServiceProgress(
                                service, now.sections(), now.done() + sections, now.rows() + rows, now.failing()));
            }
        }
    }

    private void change(String service, UnaryOperator<ServiceProgress> how) {
        services.computeIfPresent(service, (name, now) -> how.apply(now));
    }

    /** The services that failed at the attempt before. */
    static Set<String> failing(List<ServiceProgress> before) {
        return before.stream()
                .filter(ServiceProgress::failing)
                .map(ServiceProgress::service)
                .collect(Collectors.toSet());
    }
}
