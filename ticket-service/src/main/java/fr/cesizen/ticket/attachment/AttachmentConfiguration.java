package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.message.Author;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Files in a person's archive: what they are called, and their content piece by piece, so that no row is long. */
@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Files of requests",
        purpose = "See what a person shows to support, and give them files with an answer.",
        basis = LegalBasis.CONTRACT,
        data = {"files of people and of staff: pictures, PDF, text", "their names, types and sizes"},
        people = {"people who use CESIZen", "whoever is seen or named in a file"},
        recipients = "support staff; each access is recorded and shown to the person",
        retention = "tickets",
        kept = "Until the person is erased; what no message names, one day.",
        security = {"content and names are encrypted under a key of the person", "pictures lose their metadata"},
        tables = {"ticket_attachment", "ticket_attachment_chunk"})
class AttachmentConfiguration {

    @Bean
    PersonalData attachmentPersonalData(AttachmentService attachments) {
        return PersonalData.of(
                "ticket-attachments", person -> all(attachments, person).map(ExportedFile::of));
    }

    @Bean
    PersonalData attachmentContentPersonalData(AttachmentService attachments) {
        return PersonalData.of("ticket-attachment-contents", person -> all(attachments, person)
                .concatMap(
                        file -> attachments
                                .own(file)
                                .index((number, octets) -> new ExportedPiece(file.id(), number, octets)),
                        1));
    }

    private static Flux<StoredFile> all(AttachmentService attachments, UUID person) {
        return PageQuery.readAllRows(
                last -> attachments.page(person, last.map(StoredFile::id).orElse(null), PageQuery.MAX_SIZE));
    }

    /** A file without its content. */
    private record ExportedFile(
            UUID id,
            @Nullable UUID ticket,
            @Nullable UUID message,
            Author author,
            String name,
            String mediaType,
            long size) {

        static ExportedFile of(StoredFile file) {
            return new ExportedFile(
                    file.id(),
                    file.ticket(),
                    file.message(),
                    file.author(),
                    file.name(),
                    file.type().mediaType().toString(),
                    file.size());
        }
    }

    /** @param octets in Base64; the pieces of a file one behind the other are the file */
    private record ExportedPiece(UUID attachment, long piece, byte[] octets) {}
}
