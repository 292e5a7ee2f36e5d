package fr.cesizen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        stack.start(Part.POSTGRES);
    }

    @AfterAll
    void stop() throws IOException {
        stack.stop(Part.POSTGRES);
    }

    private Database owner(Part service) {
        return stack.database().as(service.schema() + "_owner", stack.secrets().databaseOwner(service));
    }

    private Database app(Part service) {
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
        ask(owner(Part.EMOTION), "create table seen (id bigint generated always as identity, word text)");
        ask(app(Part.EMOTION), "insert into seen (word) values ('joie')");
        assertThat(ask(app(Part.EMOTION), "select word from seen")).isEqualTo("joie");
        assertThatThrownBy(() -> ask(app(Part.EMOTION), "drop table seen")).hasMessageContaining("must be owner");
        assertThatThrownBy(() -> ask(app(Part.EMOTION), "create table mine (id int)"))
                .hasMessageContaining("denied");
    }

    @Test
    void aServiceSeesNoOtherSchema() throws SQLException {
        ask(owner(Part.TICKET), "create table hidden (id int)");
        for (var stranger : new Part[] {Part.EMOTION, Part.GDPR, Part.AUTH}) {
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
        assertThat(ask(app(Part.GARDEN), "show statement_timeout")).isEqualTo("15s");
        assertThat(ask(app(Part.GARDEN), "show idle_in_transaction_session_timeout"))
                .isEqualTo("30s");
        assertThat(ask(app(Part.GARDEN), "show search_path")).isEqualTo("garden");
        var powers = "select rolbypassrls or rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = ";
        assertThat(ask(app(Part.GARDEN), powers + "current_user")).isEqualTo("f");
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
        stack.stop(Part.POSTGRES);
        assertThat(stack.pid(Part.POSTGRES)).isEmpty();
        stack.start(Part.POSTGRES);
        long before = stack.pid(Part.POSTGRES).orElseThrow();
        stack.kill(Part.POSTGRES);
        assertThat(stack.status(Part.POSTGRES).state()).isEqualTo(PartStatus.State.DOWN);
        stack.start(Part.POSTGRES);
        assertThat(stack.pid(Part.POSTGRES).orElseThrow()).isNotEqualTo(before);
        assertThat(ask(stack.database(), "select n from public.kept")).isEqualTo("42");
    }
}
