/** The journey through the gateway that shows, and proves, what the system does. */
package fr.cesizen.local.tour;
