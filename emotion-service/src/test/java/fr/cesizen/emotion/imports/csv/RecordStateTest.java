package fr.cesizen.emotion.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordStateTest {

    static RecordState after(String... lines) {
        var state = new RecordState();
        for (var line : lines) {
            state.read(line);
        }
        return state;
    }

    @Test
    void countsCommasOutsideQuotesAlone() {
        assertThat(after("a,\"b,c\",d").mayHave(3)).isTrue();
        assertThat(after("a,\"b,c\",d").mayHave(4)).isFalse();
    }

    @Test
    void keepsAFieldOpenOverItsLines() {
        assertThat(after("a,\"b").isQuoted()).isTrue();
        assertThat(after("a,\"b").mayHave(2)).isTrue();
        assertThat(after("a,\"b").mayHave(1)).isFalse();
        assertThat(after("a,\"b", "c,\"\"d\"").isQuoted()).isFalse();
        assertThat(after("a,\"b", "c,\"\"d\"").mayHave(2)).isTrue();
    }

    @Test
    void isNoRecordOnceSomethingFollowsAClosingQuote() {
        assertThat(after("a,\"b\"c").mayHave(2)).isFalse();
    }
}
