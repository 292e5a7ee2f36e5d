package fr.cesizen.garden.picture.model;

/** The few shapes that a garden is put together from, each about one unit large, standing on its origin. */
enum Solid {
    BALL(12, 0, 0, -1, 0.5, -0.87, 0.87, -0.5, 1, 0, 0.87, 0.5, 0.5, 0.87, 0, 1),
    ROCK(11, 0.09, 0, -0.3, 0.9, -0.2, 1, 0.25, 0.82, 0.72, 0.45, 1, 0, 1.06),
    CUSHION(14, 0.05, 0, 0, 1, 0, 0.94, 0.35, 0.7, 0.72, 0.35, 0.94, 0, 1),
    POST(8, 0, 0, 0, 1, 0, 0.8, 1, 0, 1),
    BLOCK(4, 0, 0, 0, 0.7071, 0, 0.7071, 1, 0, 1),
    ROOF(6, 0, 0, 0, 1, 0.02, 0.5, 0.5, 0.16, 0.9, 0, 1),
    SHEET(36, 0.03, 0, 0, 1, 0, 0.98, 1, 0, 1);

    private final int sides;
    private final double rough;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final double[] profile;

    Solid(int sides, double rough, double... profile) {
        this.sides = sides;
        this.rough = rough;
        this.profile = profile;
    }

    SolidMesh mesh() {
        return SolidMesh.turned(sides, rough, profile);
    }
}
