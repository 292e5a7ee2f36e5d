package fr.cesizen.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.ComponentStatus;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresTest {

    private final Path folder;

    PostgresTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Stack stack;

    @BeforeAll
    void start() throws IOException {
        stack = Stack.at(StateFolder.at(folder), Ports.free());
        stack.start(Component.POSTGRES);
    }

    @AfterAll
    void stop() throws IOException {
        stack.stop(Component.POSTGRES);
    }

    private Database owner(Component service) {
        return stack.database().as(service.schema() + "_owner", stack.secrets().databaseOwner(service));
    }

    private Database app(Component service) {
        return stack.database().as(service.schema() + "_app", stack.secrets().databaseApp(service));
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : "";
        }
    }

    @Test
    void aServiceUsesWhatItsOwnerMade() throws SQLException {
        ask(owner(Component.EMOTION), "create table seen (id bigint generated always as identity, word text)");
        ask(app(Component.EMOTION), "insert into seen (word) values ('joie')");
        assertThat(ask(app(Component.EMOTION), "select word from seen")).isEqualTo("joie");
        assertThatThrownBy(() -> ask(app(Component.EMOTION), "drop table seen")).hasMessageContaining("must be owner");
        assertThatThrownBy(() -> ask(app(Component.EMOTION), "create table mine (id int)"))
                .hasMessageContaining("denied");
    }

    @Test
    void aServiceSeesNoOtherSchema() throws SQLException {
        ask(owner(Component.TICKET), "create table hidden (id int)");
        for (var stranger : new Component[] {Component.EMOTION, Component.GDPR, Component.AUTH}) {
            assertThatThrownBy(() -> ask(app(stranger), "select * from ticket.hidden"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> ask(owner(stranger), "select * from ticket.hidden"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> ask(app(stranger), "create table public.x (id int)"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void aServiceIsBoundByRowLevelSecurityAndTimeLimits() throws SQLException {
        assertThat(ask(app(Component.GARDEN), "show statement_timeout")).isEqualTo("15s");
        assertThat(ask(app(Component.GARDEN), "show idle_in_transaction_session_timeout"))
                .isEqualTo("30s");
        assertThat(ask(app(Component.GARDEN), "show search_path")).isEqualTo("garden");
        var powers = "select rolbypassrls or rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = ";
        assertThat(ask(app(Component.GARDEN), powers + "current_user")).isEqualTo("f");
    }

    @Test
    void isSetToKeepWhatItAcknowledged() throws SQLException {
        assertThat(ask(stack.database(), "show fsync")).isEqualTo("on");
        assertThat(ask(stack.database(), "show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void keepsDataOverARestartAndACrash() throws Exception {
        ask(stack.database(), "create table public.kept (n int)");
        ask(stack.database(), "insert into public.kept values (42)");
        stack.stop(Component.POSTGRES);
        assertThat(stack.pid(Component.POSTGRES)).isEmpty();
        stack.start(Component.POSTGRES);
        long before = stack.pid(Component.POSTGRES).orElseThrow();
        stack.kill(Component.POSTGRES);
        assertThat(stack.status(Component.POSTGRES).state()).isEqualTo(ComponentStatus.State.DOWN);
        stack.start(Component.POSTGRES);
        assertThat(stack.pid(Component.POSTGRES).orElseThrow()).isNotEqualTo(before);
        assertThat(ask(stack.database(), "select n from public.kept")).isEqualTo("42");
    }
}
