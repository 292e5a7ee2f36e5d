package fr.cesizen.gdpr.audit;

import fr.cesizen.gdpr.audit.AuditEntryRepository.Head;
import fr.cesizen.gdpr.audit.AuditEventHandlers.RecordedAccess;
import fr.cesizen.platform.audit.AccessRecorded;
import fr.cesizen.platform.events.Event;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Makes events about accesses entries of the chain. */
@Service
class AuditAppendService {

    private final AuditEntryRepository entries;
    private final AuditSubjectRepository subjects;

    AuditAppendService(AuditEntryRepository entries, AuditSubjectRepository subjects) {
        this.entries = entries;
        this.subjects = subjects;
    }

    /** Appends accesses in their order, in the transaction under way; those about erased people under a pseudonym of nobody. */
    Mono<Void> append(List<Event<RecordedAccess>> accesses) {
        var people = accesses.stream().flatMap(AuditAppendService::people).collect(Collectors.toSet());
        return entries.lock().then(subjects.resolve(people)).flatMap(known -> entries.head()
                .flatMap(head -> entries.append(entries(head, accesses, known))));
    }

    private static Stream<UUID> people(Event<RecordedAccess> access) {
        return isByApplication(access)
                ? Stream.of(access.person())
                : Stream.of(access.person(), UUID.fromString(access.data().actor()));
    }

    private static List<AuditEntry> entries(Head head, List<Event<RecordedAccess>> accesses, Map<UUID, UUID> known) {
        var made = new ArrayList<AuditEntry>();
        var last = head;
        for (var access : accesses) {
            var entry = AuditEntry.after(last.number(), last.hash(), facts(access, known));
            made.add(entry);
            last = new Head(entry.number(), entry.hash());
        }
        return made;
    }

    private static AuditFacts facts(Event<RecordedAccess> access, Map<UUID, UUID> known) {
        var data = access.data();
        var actor = isByApplication(access)
                ? data.actor()
                : pseudonym(known, UUID.fromString(data.actor())).toString();
        return new AuditFacts(
                access.time().truncatedTo(ChronoUnit.MICROS), // as it is stored
                pseudonym(known, access.person()),
                data.role(),
                actor,
                service(access.source()),
                data.resource(),
                data.action());
    }

    private static UUID pseudonym(Map<UUID, UUID> known, UUID person) {
        return known.getOrDefault(person, UUID.randomUUID());
    }

    private static boolean isByApplication(Event<RecordedAccess> access) {
        return access.data().role().equals(AccessRecorded.APPLICATION);
    }

    /** The name of a service, which is the CloudEvents source without its slash. */
    private static String service(String source) {
        return source.startsWith("/") ? source.substring(1) : source;
    }
}
