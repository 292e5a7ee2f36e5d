package fr.cesizen.stress.document;

import java.util.Map;

/**
 * A scored sheet.
 *
 * @param answers those that were given, by item code
 */
public record Result(Score score, Map<String, Integer> answers) {}
