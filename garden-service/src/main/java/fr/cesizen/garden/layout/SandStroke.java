package fr.cesizen.garden.layout;

import java.util.List;
import java.util.UUID;

/**
 * A stroke of the rake, laid over the lines that the sand has by itself.
 *
 * @param width of the rake, 8 to 80 in the garden's units; its teeth are 8 apart
 * @param points 2 to 200 points of a simplified line
 */
public record SandStroke(UUID id, int width, List<Point> points) {}
