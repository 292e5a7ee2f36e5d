package fr.cesizen.stress.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.stress.document.Item;
import fr.cesizen.stress.document.Questionnaire;
import fr.cesizen.stress.document.Remark;
import fr.cesizen.stress.document.Shelf;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTest {

    static Stream<Questionnaire> questionnaires() {
        var longest = Shelf.custom("/items/0/code", '"' + "a".repeat(50) + '"');
        return Stream.of(Shelf.SRRS, Shelf.PSS10, Shelf.WHO5, Shelf.GAD7, Shelf.CUSTOM, Shelf.read(longest));
    }

    /** Whatever exceeded the room would be longer than the others, and its length would tell what was ticked. */
    @ParameterizedTest
    @MethodSource("questionnaires")
    void fitsIntoTheRoomHoweverMuchIsTicked(Questionnaire questionnaire) {
        var answers = questionnaire.items().stream().collect(Collectors.toMap(Item::code, item -> Integer.MIN_VALUE));
        var fullest = new Content(
                Integer.MIN_VALUE,
                "A".repeat(50),
                answers,
                Integer.MIN_VALUE,
                Integer.MIN_VALUE,
                List.of(Remark.values()));
        assertThat(Shelf.JSON.writeValueAsBytes(fullest).length).isLessThanOrEqualTo(Content.room(questionnaire));
    }
}
