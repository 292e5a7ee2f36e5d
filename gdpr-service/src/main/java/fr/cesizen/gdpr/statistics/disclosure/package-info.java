/** What of a month's counts may be published: pure functions that a test attacks. */
package fr.cesizen.gdpr.statistics.disclosure;
