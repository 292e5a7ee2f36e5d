package fr.cesizen.garden.picture.model;

import de.javagl.jgltf.model.creation.GltfModelBuilder;
import de.javagl.jgltf.model.creation.MaterialBuilder;
import de.javagl.jgltf.model.creation.MeshPrimitiveBuilder;
import de.javagl.jgltf.model.impl.DefaultMeshModel;
import de.javagl.jgltf.model.impl.DefaultMeshPrimitiveModel;
import de.javagl.jgltf.model.impl.DefaultNodeModel;
import de.javagl.jgltf.model.impl.DefaultSceneModel;
import de.javagl.jgltf.model.io.GltfModelWriter;
import de.javagl.jgltf.model.v2.MaterialModelV2;
import fr.cesizen.garden.picture.colour.Tint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts solids of one colour into a scene, and writes it as binary glTF; each mesh and colour is stored once. */
final class ModelBuilder {

    private record Painted(Solid solid, String colour) {}

    private final DefaultSceneModel scene = new DefaultSceneModel();
    private final Map<Painted, DefaultMeshModel> meshes = new HashMap<>();
    private final Map<String, MaterialModelV2> materials = new HashMap<>();
    private final Map<Solid, SolidMesh> shapes = new EnumMap<>(Solid.class);

    /** Adds a group at a place on the ground, turned clockwise as seen from above. */
    DefaultNodeModel group(String name, double x, double z, double degrees) {
        var node = new DefaultNodeModel();
        node.setName(name);
        node.setTranslation(new float[] {(float) x, 0, (float) z});
        double half = -Math.toRadians(degrees) / 2;
        node.setRotation(new float[] {0, (float) Math.sin(half), 0, (float) Math.cos(half)});
        scene.addNode(node);
        return node;
    }

    /** Adds a solid to a group; place and size in metres. */
    void add(DefaultNodeModel group, Solid solid, Tint colour, double x, double y, double z, double... size) {
        var node = new DefaultNodeModel();
        node.setTranslation(new float[] {(float) x, (float) y, (float) z});
        node.setScale(new float[] {(float) size[0], (float) size[1], (float) size[2]});
        node.addMeshModel(meshes.computeIfAbsent(new Painted(solid, colour.hex()), any -> mesh(solid, colour)));
        group.addChild(node);
    }

    /** Adds lines on the ground; x and z of their points in turn. */
    void addLines(String name, List<float[]> lines, Tint colour, float height) {
        int segments = lines.stream()
                .mapToInt(line -> Math.max(0, line.length / 2 - 1))
                .sum();
        if (segments == 0) {
            return;
        }
        var positions = FloatBuffer.allocate(segments * 6);
        for (float[] line : lines) {
            for (int i = 0; i + 3 < line.length; i += 2) {
                positions.put(line[i]).put(height).put(line[i + 1]);
                positions.put(line[i + 2]).put(height).put(line[i + 3]);
            }
        }
        var mesh = new DefaultMeshModel();
        mesh.addMeshPrimitiveModel(painted(
                MeshPrimitiveBuilder.create()
                        .setLines()
                        .addPositions3D(positions.flip())
                        .build(),
                colour));
        var node = new DefaultNodeModel();
        node.setName(name);
        node.addMeshModel(mesh);
        scene.addNode(node);
    }

    byte[] binary() {
        var builder = GltfModelBuilder.create();
        builder.addSceneModel(scene);
        var bytes = new ByteArrayOutputStream();
        try {
            new GltfModelWriter().writeBinary(builder.build(), bytes);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

    private DefaultMeshModel mesh(Solid solid, Tint colour) {
        var shape = shapes.computeIfAbsent(solid, Solid::mesh);
        var mesh = new DefaultMeshModel();
        mesh.addMeshPrimitiveModel(painted(
                MeshPrimitiveBuilder.create()
                        .setTriangles()
                        .addPositions3D(FloatBuffer.wrap(shape.positions()))
                        .addNormals3D(FloatBuffer.wrap(shape.normals()))
                        .build(),
                colour));
        return mesh;
    }

    private DefaultMeshPrimitiveModel painted(DefaultMeshPrimitiveModel primitive, Tint colour) {
        primitive.setMaterialModel(materials.computeIfAbsent(colour.hex(), any -> MaterialBuilder.create()
                .setBaseColorFactor(linear(colour.red()), linear(colour.green()), linear(colour.blue()), 1)
                .setMetallicRoughnessFactors(0, 0.9f)
                .build()));
        return primitive;
    }

    /** A share of sRGB as light, which is what glTF counts in. */
    private static float linear(double share) {
        return (float) (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
    }
}
