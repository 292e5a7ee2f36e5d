package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.Point;

/** The ground as seen from slightly above: places on it, in the garden's units, as pixels of the picture. */
final class GroundProjection {

    static final int WIDTH = 1200;
    static final int HEIGHT = 720;
    /** Where the ground meets the wall, in pixels from the top. */
    static final double BACK = 318;

    private static final double FRONT = 722;
    private static final double FAR_SCALE = 0.8;
    private static final double NEAR_SCALE = 1.04;
    private static final double PIXELS = 1.1;

    static double x(double x, double y) {
        return WIDTH / 2.0 + (x - Point.WIDTH / 2.0) * unit(y);
    }

    static double y(double y) {
        return BACK + (FRONT - BACK) * (scale(y) - FAR_SCALE) / (NEAR_SCALE - FAR_SCALE);
    }

    /** Pixels of one unit of the garden, at a depth. */
    static double unit(double y) {
        return PIXELS * scale(y);
    }

    /** How many times less deep than wide a circle on the ground looks, at a depth. */
    static double flatness(double y) {
        return (y(y + 1) - y(y - 1)) / 2 / unit(y);
    }

    private static double scale(double y) {
        double far = 1 / FAR_SCALE;
        return 1 / (far - (far - 1 / NEAR_SCALE) * y / Point.DEPTH);
    }

    private GroundProjection() {}
}
