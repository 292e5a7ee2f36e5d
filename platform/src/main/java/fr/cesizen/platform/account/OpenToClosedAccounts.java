package fr.cesizen.platform.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a controller, or one of its operations, be reached with a token of a closed account that is still out: what has to be
 * safe to repeat after it closed the account.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToClosedAccounts {}
