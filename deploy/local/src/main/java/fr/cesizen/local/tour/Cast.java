package fr.cesizen.local.tour;

import fr.cesizen.local.Stack;
import java.util.List;

/**
 * Who and what a chapter is about.
 *
 * @param leas paths of what is Léa's, which nobody else may read
 */
record Cast(Stack stack, Gateway gateway, Story story, Person lea, Person tom, List<String> leas) {}
