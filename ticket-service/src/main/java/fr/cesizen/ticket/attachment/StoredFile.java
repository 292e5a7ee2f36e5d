package fr.cesizen.ticket.attachment;

import fr.cesizen.ticket.attachment.FileExaminationService.Examined;
import fr.cesizen.ticket.attachment.content.FileType;
import fr.cesizen.ticket.message.Author;
import fr.cesizen.ticket.message.MessageAttachment;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was taken.
 *
 * @param message with which it was sent; null until then
 * @param size in octets
 * @param version of its content
 */
record StoredFile(
        UUID id,
        @Nullable UUID ticket,
        @Nullable UUID message,
        UUID person,
        Author author,
        String name,
        FileType type,
        long size,
        int chunks,
        int version) {

    static StoredFile of(Upload upload, FileName name, Examined examined) {
        return new StoredFile(
                upload.id(),
                upload.ticket(),
                null,
                upload.person(),
                upload.author(),
                name.value(),
                examined.content().type(),
                examined.kept().size(),
                examined.kept().chunks(),
                examined.version());
    }

    MessageAttachment view() {
        return new MessageAttachment(id, name, type.name().toLowerCase(Locale.ROOT), size);
    }
}
