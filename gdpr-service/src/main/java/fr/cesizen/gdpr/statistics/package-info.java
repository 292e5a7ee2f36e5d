/** The statistics: collected under keys that are destroyed, disclosed by rules, published once a month (ADR 48). */
package fr.cesizen.gdpr.statistics;
