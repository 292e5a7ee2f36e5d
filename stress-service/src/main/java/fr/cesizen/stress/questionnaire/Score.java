package fr.cesizen.stress.questionnaire;

/** What answers came to, with all that it was read by. */
public record Score(int points, Band band, BandSet bandSet) {}
