package fr.cesizen.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are one to whoever searches. */
class StemReaderTest {

    @ParameterizedTest
    @CsvSource({
        "séance, Séances",
        "seance, séances",
        "l'exercice, EXERCICES",
        "l’exercice, exercice",
        "déconnectée, deconnectes",
        "œuvre, oeuvres",
        "jardins, jardin",
        "chevaux, cheval",
        "ticket, tickets"
    })
    void takesTheFormsOfAWordForOne(String one, String other) {
        assertThat(StemReader.stems(one)).hasSize(1).isEqualTo(StemReader.stems(other));
    }

    @ParameterizedTest
    @CsvSource({"jardin, jardinier", "compte, conte", "P1, P2"})
    void keepsDifferentWordsApart(String one, String other) {
        assertThat(StemReader.stems(one)).isNotEqualTo(StemReader.stems(other));
    }

    @Test
    void leavesOutWhatEveryTextHas() {
        assertThat(StemReader.stems("le, la et les: c'était même à lui, meme pour"))
                .isEmpty();
        assertThat(StemReader.stems("Le jardin de Léa")).hasSize(2);
    }

    @Property(tries = 10_000)
    void saysWhereAWordStandsInAnyText(@ForAll String text) {
        assertThat(StemReader.read(text)).allSatisfy(word -> {
            assertThat(word.stem()).isNotEmpty();
            assertThat(word.start()).isBetween(0, word.end() - 1);
            assertThat(word.end()).isLessThanOrEqualTo(text.length());
        });
    }
}
