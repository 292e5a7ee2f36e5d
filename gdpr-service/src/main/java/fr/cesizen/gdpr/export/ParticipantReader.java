package fr.cesizen.gdpr.export;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks a participant, this service included, for what it holds on a person. */
@Component
public class ParticipantReader {

    private final OwnSectionReader own;
    private final RemoteSectionClient remote;

    ParticipantReader(OwnSectionReader own, RemoteSectionClient remote) {
        this.own = own;
        this.remote = remote;
    }

    /** Whether a participant is this service, which needs nobody's leave to read its own tables. */
    public boolean isOwn(String service) {
        return own.isOf(service);
    }

    /** The sections of this service itself. */
    public List<ExportSection> readOwn(UUID person, SectionSelection selection) {
        return own.of(person, selection);
    }

    /** The sections of another service; fails, rather than completing empty, when it does not answer. */
    public Mono<List<ExportSection>> read(String service, SectionAccess access, SectionSelection selection) {
        return remote.of(service, access, selection);
    }

    /** Asks another service for a grant to read the data of whose token this is. */
    public Mono<String> grant(String service, String token) {
        return remote.grant(service, token);
    }
}
