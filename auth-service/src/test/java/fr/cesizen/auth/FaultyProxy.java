package fr.cesizen.auth;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A way to a server that loses what the test tells it to: connections, or only the answers. */
public final class FaultyProxy implements AutoCloseable {

    private final URI server;
    private final ServerSocket door;
    private volatile boolean open = true;
    private volatile boolean answering = true;

    public FaultyProxy(String server) throws IOException {
        this.server = URI.create(server);
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::letIn);
    }

    public String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** Whoever comes is turned away. */
    public void shut() {
        open = false;
    }

    /** Requests get through, answers do not. */
    public void swallowAnswers() {
        answering = false;
    }

    public void mend() {
        open = true;
        answering = true;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void letIn() throws IOException {
        while (true) {
            var client = door.accept();
            if (open) {
                var inside = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
                start(() -> carry(client.getInputStream(), inside, false));
                start(() -> carry(inside.getInputStream(), client, true));
            } else {
                client.close();
            }
        }
    }

    private void carry(InputStream from, Socket to, boolean isAnswer) throws IOException {
        try (from;
                OutputStream out = to.getOutputStream()) {
            var bytes = new byte[8192];
            for (int count = from.read(bytes); count >= 0; count = from.read(bytes)) {
                if (open && (answering || !isAnswer)) {
                    out.write(bytes, 0, count);
                }
                if (!open) {
                    return;
                }
            }
        }
    }

    /** What may end with a broken connection. */
    private interface Carrying {
        void run() throws IOException;
    }

    private static void start(Carrying work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException ended) {
                // Connections end; that is what this door is for.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
