/** A tour through the gateway that shows, and verifies, what the system does. */
package fr.cesizen.local.tour;
