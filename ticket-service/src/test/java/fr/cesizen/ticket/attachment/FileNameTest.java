package fr.cesizen.ticket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.ticket.attachment.content.FileType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is called, whatever its sender says. */
class FileNameTest {

    @ParameterizedTest
    @MethodSource
    void isReadAsTheStandardsWriteIt(String header, String name) {
        assertThat(FileName.ofHeader(header).value()).isEqualTo(name);
    }

    static Stream<Arguments> isReadAsTheStandardsWriteIt() {
        return Stream.of(
                arguments("attachment; filename*=UTF-8''capture%20d%E2%80%99%C3%A9cran.png", "capture d’écran.png"),
                arguments("attachment; filename=\"a.pdf\"", "a.pdf"),
                arguments("attachment; filename=\"C:\\\\Users\\\\lea\\\\a.pdf\"", "a.pdf"),
                arguments("attachment; filename=\"../../etc/passwd\"", "passwd"),
                arguments("attachment; filename=\"..\"", "piece-jointe"),
                arguments("attachment; filename*=UTF-8''%E2%80%8B", "piece-jointe"),
                arguments("attachment", "piece-jointe"));
    }

    @Test
    void isAnythingWhereNothingIsSaid() {
        assertThat(FileName.ofHeader(null).value()).isEqualTo("piece-jointe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attachment; filename*=UTF-8''a%0Ab.png",
                "attachment; filename*=UTF-8''a%00b.png",
                "attachment; filename*=UTF-8''gpj.%E2%80%AEexe",
                "attachment; filename*=UTF-8''a%E2%81%A6b%E2%81%A9.png"
            })
    void isOneLineThatReadsInOneDirection(String header) {
        assertThatThrownBy(() -> FileName.ofHeader(header))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("Content-Disposition")));
    }

    @Test
    void hasABound() {
        assertThat(FileName.of("é".repeat(150)).value()).hasSize(150);
        assertThatThrownBy(() -> FileName.of("é".repeat(151))).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource({
        "photo.jpg, JPEG, photo.jpg",
        "photo.JPEG, JPEG, photo.JPEG",
        "photo.jpg, PNG, photo.png",
        "facture.pdf.exe, PDF, facture.pdf.pdf",
        "notes, TEXT, notes.txt",
        "serveur.log, TEXT, serveur.log",
        "v1.2 du texte, TEXT, v1.2 du texte.txt",
        ".profile, TEXT, .profile.txt"
    })
    void endsAsWhatTheFileIs(String name, FileType type, String expected) {
        assertThat(FileName.of(name).endingAs(type).value()).isEqualTo(expected);
    }

    @Test
    void isWrittenForEveryClient() {
        assertThat(FileName.of("d’été \"1\".png").header())
                .matches("attachment; filename=\".*\"; filename\\*=UTF-8''d%E2%80%99%C3%A9t%C3%A9%20%221%22\\.png");
    }
}
