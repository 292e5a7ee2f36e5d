/**
 * What a person's entries say together: reports, a calendar, valence over time, and what was observed together.
 *
 * <p>Figures describe; nothing here judges a mood, counts days in a row or says why.
 */
package fr.cesizen.emotion.report;
