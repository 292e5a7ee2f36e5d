package fr.cesizen.gdpr.preparation;

import fr.cesizen.gdpr.export.ParticipantReader;
import fr.cesizen.gdpr.rights.PrivacyProperties;
import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.tracing.TraceScope;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The leave of the other services to read one person's data for one export. Each service gives its own, to whoever shows the
 * person's token, and no token is kept; grants are encrypted under the person's key until the archive is made.
 */
@Service
class ExportGrantService {

    private static final Logger log = LoggerFactory.getLogger(ExportGrantService.class);
    private static final TypeReference<TreeMap<String, String>> GRANTS = new TypeReference<>() {};

    private final PrivacyProperties settings;
    private final ParticipantReader participants;
    private final PreparedExportRepository exports;
    private final FieldEncryption encryption;
    private final Transactions tx;
    private final JsonMapper json;

    ExportGrantService(
            PrivacyProperties settings,
            ParticipantReader participants,
            PreparedExportRepository exports,
            FieldEncryption encryption,
            Transactions tx,
            JsonMapper json) {
        this.settings = settings;
        this.participants = participants;
        this.exports = exports;
        this.encryption = encryption;
        this.tx = tx;
        this.json = json;
    }

    /** The grants of an export, by service. */
    Mono<Map<String, String>> find(PreparedExport export) {
        return tx.as(
                        Actor.system(),
                        exports.findGrants(export.person(), export.id())
                                .flatMap(grants -> encryption.decrypt(export.person(), export.id(), grants)))
                .<Map<String, String>>map(grants -> json.readValue(grants, GRANTS))
                .defaultIfEmpty(Map.of());
    }

    /** The services that have still to give theirs. */
    List<String> awaited(Map<String, String> grants) {
        return settings.participants().stream()
                .filter(service -> !participants.isOwn(service) && !grants.containsKey(service))
                .toList();
    }

    /** Asks every service that has not given its grant; one that does not answer is asked when the person comes back. */
    Mono<Void> collect(PreparedExport export, String token) {
        return find(export).flatMap(known -> Flux.fromIterable(awaited(known))
                .flatMap(service -> ask(service, token))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .filter(given -> !given.isEmpty())
                .flatMap(given -> {
                    var all = new TreeMap<>(known);
                    all.putAll(given);
                    return store(export, all);
                }));
    }

    private Mono<Map.Entry<String, String>> ask(String service, String token) {
        return participants
                .grant(service, token)
                .map(grant -> Map.entry(service, grant))
                .onErrorResume(ex -> TraceScope.log(() -> log.warn(
                                "{} gave no grant for an export: {}",
                                service,
                                ex.getClass().getSimpleName()))
                        .then(Mono.empty()));
    }

    private Mono<Void> store(PreparedExport export, Map<String, String> grants) {
        return tx.as(
                Actor.system(),
                encryption
                        .encrypt(export.person(), export.id(), json.writeValueAsString(grants))
                        .flatMap(encrypted -> exports.storeGrants(export.person(), export.id(), encrypted)));
    }
}
