package fr.cesizen.gateway.session;

/**
 * The beginning of a sign-in.
 *
 * @param page Keycloak's page, with everything that it has to know
 * @param attempt what this browser has to remember
 */
record SignInStart(String page, SignInAttempt attempt) {}
