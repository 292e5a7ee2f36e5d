package fr.cesizen.local;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.StateFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A checkout whose services are {@link FakeService}s: the launcher's own work without minutes of real start-ups. */
public record FakeCheckout(Path root) implements AutoCloseable {

    public static FakeCheckout in(Path root) throws IOException {
        Files.createDirectories(root.resolve("deploy/local"));
        Files.writeString(root.resolve("deploy/local/pom.xml"), "<project/>");
        System.setProperty("cesizen.home", root.toString());
        return new FakeCheckout(root);
    }

    public void build(Component part) throws IOException {
        var target = Files.createDirectories(root.resolve(part.label()).resolve("target"));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        try (var out = Files.newOutputStream(target.resolve(part.label() + "-0.1.0-exec.jar"))) {
            write(manifest, out);
        }
    }

    private static void write(Manifest manifest, OutputStream out) throws IOException {
        var name = FakeService.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(out, manifest);
                var code = FakeCheckout.class.getClassLoader().getResourceAsStream(name)) {
            if (code == null) {
                throw new IOException("No " + name);
            }
            jar.putNextEntry(new JarEntry(name));
            code.transferTo(jar);
            jar.closeEntry();
        }
    }

    StateFolder state() {
        return StateFolder.ofCheckout();
    }

    @Override
    public void close() {
        System.clearProperty("cesizen.home");
    }
}
