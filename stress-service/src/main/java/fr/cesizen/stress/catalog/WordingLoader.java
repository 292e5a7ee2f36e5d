package fr.cesizen.stress.catalog;

import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.validation.QuestionnaireValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Inserts the operator's wordings into the shipped documents; an invalid file aborts the start with the reason. */
final class WordingLoader {

    /** @throws IllegalStateException when the folder or one of its files is missing or invalid */
    static List<Questionnaire> apply(String folder, List<Questionnaire> documents, JsonMapper reader) {
        if (folder.isBlank()) {
            return documents;
        }
        var files = files(Path.of(folder));
        var supplied = files.stream().collect(Collectors.toMap(WordingLoader::code, file -> file));
        for (var file : files) {
            if (documents.stream().noneMatch(document -> takes(document, code(file)))) {
                throw new IllegalStateException("Wording " + file + " is for no questionnaire that takes one");
            }
        }
        return documents.stream()
                .map(document -> worded(document, supplied, reader))
                .toList();
    }

    private static Questionnaire worded(Questionnaire document, Map<String, Path> supplied, JsonMapper reader) {
        var file = supplied.get(document.code());
        if (file == null || !takes(document, document.code())) {
            return document;
        }
        try {
            var worded = reader.readValue(Files.readAllBytes(file), WordingFile.class)
                    .of(document);
            var findings = QuestionnaireValidator.of(worded);
            if (!findings.isEmpty()) {
                throw new IllegalArgumentException(findings.toString());
            }
            return worded;
        } catch (IOException | JacksonException | IllegalArgumentException ex) {
            throw new IllegalStateException("Wording " + file + " cannot be used: " + ex.getMessage(), ex);
        }
    }

    private static boolean takes(Questionnaire document, String code) {
        return document.code().equals(code) && document.wording() == Questionnaire.WordingSource.OPERATOR;
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException ex) {
            throw new IllegalStateException("cesizen.stress.wordings names no readable folder: " + folder, ex);
        }
    }

    private static String code(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    private WordingLoader() {}
}
