package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.ticket.message.Author;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that arrives.
 *
 * @param ticket null for one that is sent ahead of a new ticket
 * @param person the ticket's owner, even when staff send it
 */
record Upload(UUID id, @Nullable UUID ticket, UUID person, Author author) {

    /** Who writes it down. */
    Actor actor() {
        return author == Author.STAFF ? Actor.staff() : Actor.person(person);
    }
}
