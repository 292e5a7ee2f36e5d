package fr.cesizen.platform.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The PostgreSQL of a test JVM; prepared with the script that operators run, so row-level security holds here too. */
public final class TestPostgres {

    public static final String DATABASE = "cesizen";
    static final String PASSWORD = "only-for-tests";

    private static final TestPostgres INSTANCE = Docker.ANSWERS ? container() : embedded();

    private final String host;
    private final int port;
    private final String superuser;
    private final Set<String> prepared = new HashSet<>();

    private TestPostgres(String host, int port, String superuser) {
        this.host = host;
        this.port = port;
        this.superuser = superuser;
    }

    public static TestPostgres get() {
        return INSTANCE;
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    /** A connection that no policy restricts, for assertions about what is really stored. */
    public Connection superuser() throws SQLException {
        return connect(DATABASE);
    }

    synchronized void prepare(String schema) {
        if (!prepared.add(schema)) {
            return;
        }
        try (var script = TestPostgres.class.getResourceAsStream("/postgres/roles.sql");
                var connection = superuser();
                var statement = connection.createStatement()) {
            if (script == null) {
                throw new IllegalStateException("postgres/roles.sql is not in the test jar");
            }
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${schema}", schema)
                    .replace("${ownerPassword}", PASSWORD)
                    .replace("${appPassword}", PASSWORD));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + host + ":" + port + "/" + database, superuser, PASSWORD);
    }

    private static TestPostgres embedded() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "100")
                    .start();
            var server = new TestPostgres("127.0.0.1", postgres.getPort(), "postgres");
            server.createDatabase();
            return server;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @SuppressWarnings("resource") // ends with the JVM, by Testcontainers' reaper
    private static TestPostgres container() {
        var postgres = new PostgreSQLContainer("postgres:17-alpine")
                .withUsername("postgres")
                .withPassword(PASSWORD)
                .withDatabaseName("postgres");
        postgres.start();
        var server = new TestPostgres(postgres.getHost(), postgres.getFirstMappedPort(), "postgres");
        server.createDatabase();
        return server;
    }

    private void createDatabase() {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
