/** What services count for the statistics: whole months, about nobody. */
package fr.cesizen.platform.measurement;
