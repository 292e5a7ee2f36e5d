package fr.cesizen.garden.layout;

/**
 * A place on the ground of a garden, which is {@value #WIDTH} wide and {@value #DEPTH} deep.
 *
 * @param x 0 at the left to {@value #WIDTH} at the right
 * @param y 0 at the wall in the back to {@value #DEPTH} at the viewer's feet
 */
public record Point(double x, double y) {

    public static final int WIDTH = 1000;
    public static final int DEPTH = 600;
}
