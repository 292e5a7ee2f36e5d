/** Archives that are prepared while the person is away: asked for, made by one instance at a time, kept encrypted, expired. */
package fr.cesizen.gdpr.preparation;
