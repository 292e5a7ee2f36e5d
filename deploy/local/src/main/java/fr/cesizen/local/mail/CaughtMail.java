package fr.cesizen.local.mail;

import java.time.Instant;

/**
 * A mail that the local system sent.
 *
 * @param text its plain part
 */
public record CaughtMail(Instant at, String to, String subject, String text) {}
