package fr.cesizen.ticket.support;

/**
 * The side that wrote a message. The member of staff is not recorded: an answer speaks for the service, and an id in
 * another person's ticket would survive that member's own erasure.
 */
enum Author {
    PERSON,
    STAFF
}
