package fr.cesizen.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a mail is its sender's own. */
class QuotedTextRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\nLe lun. 3 mars 2026 à 10:00, Aide <a@b.c> a écrit :\n> x",
                "\nOn Mon, Mar 3, 2026 at 10:00 AM Aide <a@b.c> wrote:\n\n> x",
                "\nOn Mon, Mar 3, 2026 at 10:00 AM\nAide <a@b.c> wrote:\n> x",
                "\n-----Message d'origine-----\nDe : x",
                "\n-----Original Message-----\nFrom: x",
                "\n________________________________\nDe : x",
                "\nDe : Aide <a@b.c>\nEnvoyé : lundi 3 mars\nÀ : Léa",
                "\nFrom: Aide <a@b.c>\nSent: Monday\nTo: Léa",
                "\n-- \nLéa, Lyon",
                "\n> x\n> y"
            })
    void endsWhereTheQuotationBegins(String quotation) {
        assertThat(QuotedTextRules.withoutQuotes("Merci.\n\nÀ bientôt" + quotation))
                .isEqualTo("Merci.\n\nÀ bientôt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le jardin a écrit une ligne", "De : tout cœur\nmerci", "-- non --", "a > b", "On wrote"})
    void keepsWhatOnlyLooksAlike(String text) {
        assertThat(QuotedTextRules.withoutQuotes(text)).isEqualTo(text);
    }

    @Property(tries = 2_000)
    void readsAnyTextAndAddsNothing(@ForAll String text) {
        assertThat(QuotedTextRules.withoutQuotes(text).length()).isLessThanOrEqualTo(text.length());
        assertThat(QuotedTextRules.plain(text)).isNotNull();
    }
}
