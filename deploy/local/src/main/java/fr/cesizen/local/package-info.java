/** The whole system on one machine, without Docker: real PostgreSQL, Kafka, Keycloak and every service as a process. */
@NullMarked
package fr.cesizen.local;

import org.jspecify.annotations.NullMarked;
