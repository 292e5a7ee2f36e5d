package fr.cesizen.emotion.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class TaxonomyTest {

    final Taxonomy taxonomy = PublishedTaxonomy.shipped(JsonMapper.builderWithJackson2Defaults()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build())
            .taxonomy();

    @Test
    void hasTheSixFamiliesOfTheBriefAndSerenity() {
        assertThat(taxonomy.families())
                .extracting(Taxonomy.Family::code)
                .containsExactly("joy", "anger", "fear", "sadness", "surprise", "disgust", "serenity");
        assertThat(taxonomy.emotions()).hasSize(40).containsKeys("calm", "wonder");
    }

    @Test
    void givesAnEmotionOfTwoFamiliesOneCode() {
        assertThat(taxonomy.families())
                .filteredOn(family ->
                        family.emotions().stream().anyMatch(e -> e.code().equals("wonder")))
                .extracting(Taxonomy.Family::code)
                .containsExactly("joy", "surprise");
    }

    @Test
    void speaksBothLanguages() {
        assertThat(TaxonomyView.of(taxonomy, List.of(), Locale.FRENCH).families())
                .extracting(TaxonomyView.FamilyView::label)
                .contains("Sérénité");
        assertThat(TaxonomyView.of(taxonomy, List.of(), Locale.ENGLISH).families())
                .extracting(TaxonomyView.FamilyView::label)
                .contains("Serenity");
    }

    @Test
    void keepsPositionsInTheirRange() {
        assertThat(taxonomy.families().stream().flatMap(family -> family.emotions().stream()))
                .allSatisfy(emotion -> {
                    assertThat(emotion.fr()).isNotBlank();
                    assertThat(emotion.en()).isNotBlank();
                    if (emotion.valence() != null) {
                        assertThat(emotion.valence()).isBetween(-1.0, 1.0);
                    }
                });
    }

    @Test
    void remembersRetiredWordsInTheFamilyWhereTheyLastStood() {
        var sad = new Taxonomy.Family(
                "sadness",
                "Tristesse",
                "Sadness",
                null,
                null,
                List.of(new Taxonomy.Emotion("blues", "Blues", "Blues", null, null, false)));
        var now = new Taxonomy(2, List.of(taxonomy.families().get(0), sad));
        var all = now.with(List.of(taxonomy));
        assertThat(all.version()).isEqualTo(2);
        assertThat(all.emotions()).hasSize(41).containsKeys("blues", "despair", "calm");
        assertThat(all.families().get(1).emotions())
                .extracting(Taxonomy.Emotion::code)
                .startsWith("blues", "sorrow");
        assertThat(now.with(List.of()).emotions()).isEqualTo(now.emotions());
    }

    @Test
    void namesRetiredWordsForTheEntriesOfThen() {
        var joy = taxonomy.families().get(0);
        var now = new Taxonomy(2, List.of(joy));
        var english = TaxonomyView.of(now, List.of(taxonomy), Locale.ENGLISH).retired();
        assertThat(english)
                .extracting(TaxonomyView.RetiredView::code)
                .contains("calm", "despair")
                .doesNotContain("wonder", "pride");
        assertThat(english)
                .filteredOn(word -> word.code().equals("calm"))
                .containsExactly(new TaxonomyView.RetiredView(
                        "calm", "Calm", List.of(new TaxonomyView.FamilyName("serenity", "Serenity")), null));
        assertThat(TaxonomyView.of(taxonomy, List.of(), Locale.FRENCH).retired())
                .isEmpty();
    }

    /** A phone without a network knows when to offer help, also of words that are no longer proposed. */
    @Test
    void saysFromWhichIntensityOnHelpIsOffered() {
        var present = TaxonomyView.of(taxonomy, List.of(), Locale.FRENCH).families().stream()
                .flatMap(family -> family.emotions().stream())
                .toList();
        assertThat(present)
                .filteredOn(word -> word.offersHelpFrom() != null)
                .extracting(TaxonomyView.EmotionView::code)
                .containsExactlyElementsOf(taxonomy.emotions().values().stream()
                        .filter(Taxonomy.Emotion::safety)
                        .map(Taxonomy.Emotion::code)
                        .toList())
                .contains("despair");
        var now = new Taxonomy(2, List.of(taxonomy.families().get(0)));
        assertThat(TaxonomyView.of(now, List.of(taxonomy), Locale.FRENCH).retired())
                .filteredOn(word -> word.code().equals("despair"))
                .extracting(TaxonomyView.RetiredView::offersHelpFrom)
                .containsExactly(70);
    }

    /** A fault of JSON is no IOException: both have to end the start with the name of the document. */
    @Test
    void saysWhichDocumentCannotBeRead() {
        var strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> PublishedTaxonomy.shipped(strict))
                .withMessage("The taxonomy is not readable");
    }
}
