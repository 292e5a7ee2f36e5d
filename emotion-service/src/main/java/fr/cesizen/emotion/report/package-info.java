/**
 * Reports on a person's entries: figures of periods, a calendar, valence over time, and what was observed together.
 *
 * <p>Figures only describe: nothing here judges a mood, counts days in a row or claims a cause.
 */
package fr.cesizen.emotion.report;
