package fr.cesizen.ticket.support;

/**
 * Which side speaks. Which member of staff it was is not kept: an answer speaks for the service, and an id in another
 * person's ticket would outlive that member's own erasure.
 */
enum Author {
    PERSON,
    STAFF
}
