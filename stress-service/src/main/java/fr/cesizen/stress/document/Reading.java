package fr.cesizen.stress.document;

/** How one sheet is read: the coding of its answers and the band set of its score. */
public record Reading(Coding coding, BandSet bandSet) {}
