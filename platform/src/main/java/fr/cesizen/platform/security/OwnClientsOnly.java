package fr.cesizen.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that no scope opens a controller, or one of its operations: our own clients reach it alone. It changes nothing, as that
 * is so wherever {@link Feature} is absent; it tells a decision from something forgotten.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnClientsOnly {}
