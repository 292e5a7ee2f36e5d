package fr.cesizen.stress.assessment;

import java.util.Map;

/**
 * What is secret of an assessment.
 *
 * @param answers occurrences by item code, ticked items only
 */
record Content(int score, String band, Map<String, Integer> answers) {}
