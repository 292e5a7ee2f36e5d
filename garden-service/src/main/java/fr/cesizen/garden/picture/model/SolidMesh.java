package fr.cesizen.garden.picture.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A shape in space, as triangles that share no corners, so that each face is plain.
 *
 * @param positions x, y and z of each corner
 * @param normals of each corner, of length 1
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
record SolidMesh(float[] positions, float[] normals) {

    private static final double FLAT = 1e-9;

    private record Corner(double x, double y, double z) {

        Corner to(Corner other) {
            return new Corner(other.x - x, other.y - y, other.z - z);
        }

        Corner cross(Corner other) {
            return new Corner(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
        }

        double length() {
            return Math.sqrt(x * x + y * y + z * z);
        }
    }

    /**
     * What a lathe turns from a profile: a body around the vertical axis.
     *
     * @param profile radius and height in turn, from below to above
     * @param sides how many faces go around; few give edges
     * @param rough how much the radius varies around, 0 for an even body
     */
    static SolidMesh turned(int sides, double rough, double... profile) {
        var triangles = new ArrayList<Corner>();
        for (int ring = 0; ring + 3 < profile.length; ring += 2) {
            for (int side = 0; side < sides; side++) {
                var a = corner(profile, ring, side, sides, rough);
                var b = corner(profile, ring, side + 1, sides, rough);
                var c = corner(profile, ring + 2, side + 1, sides, rough);
                var d = corner(profile, ring + 2, side, sides, rough);
                add(triangles, a, c, b);
                add(triangles, a, d, c);
            }
        }
        return of(triangles);
    }

    private static Corner corner(double[] profile, int ring, int side, int sides, double rough) {
        double angle = 2 * Math.PI * (side % sides) / sides + Math.PI / sides;
        double wave = 1 + rough * (Math.sin(2 * angle + 1) + 0.6 * Math.sin(3 * angle + profile[ring + 1] * 3));
        return new Corner(
                profile[ring] * wave * Math.cos(angle), profile[ring + 1], profile[ring] * wave * Math.sin(angle));
    }

    private static void add(List<Corner> triangles, Corner a, Corner b, Corner c) {
        if (a.to(b).cross(a.to(c)).length() > FLAT) {
            triangles.addAll(List.of(a, b, c));
        }
    }

    private static SolidMesh of(List<Corner> triangles) {
        var positions = new float[triangles.size() * 3];
        var normals = new float[triangles.size() * 3];
        for (int i = 0; i < triangles.size(); i++) {
            int first = i / 3 * 3;
            var normal = triangles
                    .get(first)
                    .to(triangles.get(first + 1))
                    .cross(triangles.get(first).to(triangles.get(first + 2)));
            write(positions, i, triangles.get(i), 1);
            write(normals, i, normal, normal.length());
        }
        return new SolidMesh(positions, normals);
    }

    private static void write(float[] to, int index, Corner corner, double length) {
        to[3 * index] = (float) (corner.x() / length);
        to[3 * index + 1] = (float) (corner.y() / length);
        to[3 * index + 2] = (float) (corner.z() / length);
    }
}
