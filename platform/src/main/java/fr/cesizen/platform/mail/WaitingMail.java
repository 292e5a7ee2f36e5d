package fr.cesizen.platform.mail;

import java.util.UUID;

/** A mail that waits to be sent. */
public interface WaitingMail {

    /** By which it is known when it is sent again. */
    UUID id();

    /** How often it was tried, this time included. */
    int attempts();
}
