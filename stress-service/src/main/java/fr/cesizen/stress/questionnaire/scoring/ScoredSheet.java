package fr.cesizen.stress.questionnaire.scoring;

import java.util.Map;

/**
 * A scored sheet.
 *
 * @param answers those that were given, by item code
 */
public record ScoredSheet(Score score, Map<String, Integer> answers) {}
