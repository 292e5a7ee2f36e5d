package fr.cesizen.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** One login to one database of a PostgreSQL server. */
public record Database(String host, int port, String name, String user, String password) {

    public String url() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }

    /** Opens a connection; fails when the server does not answer within two seconds. */
    public Connection connect() throws SQLException {
        var settings = new Properties();
        settings.put("user", user);
        settings.put("password", password);
        settings.put("connectTimeout", "2");
        settings.put("loginTimeout", "2");
        return DriverManager.getConnection(url(), settings);
    }

    boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    public Database named(String other) {
        return new Database(host, port, other, user, password);
    }

    public Database as(String role, String itsPassword) {
        return new Database(host, port, name, role, itsPassword);
    }

    /** Creates database {@code database} unless it exists. */
    void create(String database) throws SQLException {
        try (var connection = connect();
                var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, database);
            if (!query.executeQuery().next()) {
                execute("create database " + database);
            }
        }
    }

    public void createSchema(String schema) throws IOException {
        try {
            execute("create schema if not exists " + schema);
        } catch (SQLException refused) {
            throw new IOException("Cannot create schema " + schema + ": " + refused.getMessage(), refused);
        }
    }

    /** Runs a script of {@code deploy/postgres} with its placeholders filled in. */
    void run(Path script, Map<String, String> values) throws IOException, SQLException {
        var sql = Files.readString(script);
        for (var value : values.entrySet()) {
            if (!value.getValue().matches("[A-Za-z0-9_-]+")) {
                throw new IllegalArgumentException(value.getKey() + " holds what SQL would have to quote");
            }
            sql = sql.replace("${" + value.getKey() + "}", value.getValue());
        }
        execute(sql);
    }

    public void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
