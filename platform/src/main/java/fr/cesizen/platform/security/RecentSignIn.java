package fr.cesizen.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks a controller's callers, or those of one of its operations, to have signed in lately: what is done with much power must
 * not be done by whoever finds a device unlocked. How lately, {@code cesizen.security.recent-sign-in} says.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RecentSignIn {}
