package fr.cesizen.ticket.message;

/** The side that wrote a message. Which member of staff it was stands apart, where no query made for the person reaches it. */
public enum Author {
    PERSON,
    STAFF
}
