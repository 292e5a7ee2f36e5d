package fr.cesizen.ticket.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * A scanner that speaks clamd's INSTREAM over a real socket: it knows EICAR, and does as a file says that asks it to fail. It
 * belongs to the JVM.
 */
@TestConfiguration(proxyBeanMethods = false)
public class ScannerServer {

    /** In a file: the scanner hangs up without a word. */
    public static final String HANG_UP = "scanner: hang up";

    /** In a file: the scanner says nothing any more. */
    public static final String SILENCE = "scanner: be silent";

    /** In a file: the scanner refuses it in the middle, as one that is too large for it. */
    public static final String TOO_LARGE = "scanner: too large";

    private static final String COMMAND = "zINSTREAM\0";
    private static final int LARGEST_PIECE = 1024 * 1024;
    private static final ServerSocket SERVER = open();
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "scanner");
        thread.setDaemon(true);
        return thread;
    });

    static {
        THREADS.execute(ScannerServer::serve);
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void serve() {
        while (true) {
            try {
                var client = SERVER.accept();
                THREADS.execute(() -> answer(client));
            } catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }
    }

    private static void answer(Socket client) {
        try (client;
                var in = new DataInputStream(client.getInputStream())) {
            var command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
            var answer = command.equals(COMMAND) ? scan(in) : "UNKNOWN COMMAND";
            if (!answer.isEmpty()) {
                client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException hungUp) {
            // Whoever asked has gone.
        }
    }

    private static String scan(DataInputStream in) throws IOException {
        var heard = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            if (length < 0 || length > LARGEST_PIECE) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            heard.write(in.readNBytes(length));
            boolean isFirst = heard.size() == length;
            if (isFirst && heard.toString(StandardCharsets.ISO_8859_1).contains(TOO_LARGE)) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        var file = heard.toString(StandardCharsets.ISO_8859_1);
        if (file.contains(HANG_UP)) {
            return "";
        }
        if (file.contains(SILENCE)) {
            return Integer.toString(in.read());
        }
        return file.contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE") ? "stream: Eicar-Signature FOUND" : "stream: OK";
    }

    @Bean
    DynamicPropertyRegistrar scanner() {
        return registry -> {
            registry.add("cesizen.attachments.scanner.host", () -> "127.0.0.1");
            registry.add("cesizen.attachments.scanner.port", SERVER::getLocalPort);
            registry.add("cesizen.attachments.scanner.timeout", () -> "4s");
        };
    }
}
