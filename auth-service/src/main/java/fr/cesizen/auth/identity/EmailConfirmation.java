package fr.cesizen.auth.identity;

/** What the realm makes of an address that its owner has not confirmed by the link in a mail. */
public enum EmailConfirmation {
    /** Nobody signs in without; and nobody else learns whether an address has an account. */
    REQUIRED,
    /** A link is sent, and people may sign in without having opened it. */
    OFFERED,
    /** No mail server is set: no mail is sent. */
    OFF
}
