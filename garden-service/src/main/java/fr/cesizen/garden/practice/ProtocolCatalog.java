package fr.cesizen.garden.practice;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.LocalizedText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The available breathing exercises, read once from {@code breathing-protocols.json}, which cites their sources. */
@Component
class ProtocolCatalog {

    private record Catalogue(LocalizedText notice, List<String> noticeSources, List<Protocol> protocols) {}

    private final Catalogue catalogue;

    ProtocolCatalog(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource("breathing-protocols.json").getInputStream()) {
            this.catalogue = json.readValue(file, Catalogue.class);
        }
    }

    /** @throws Problem 422 {@code unknown-protocol} */
    Protocol get(String code) {
        return catalogue.protocols().stream()
                .filter(protocol -> protocol.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.rule("unknown-protocol").at("/protocol"));
    }

    /** All exercises, or only those with or without a breath hold. */
    List<Protocol> list(@Nullable Boolean breathHold) {
        return catalogue.protocols().stream()
                .filter(protocol -> breathHold == null || protocol.breathHold() == breathHold)
                .toList();
    }

    /** The notice that everybody must see before practising. */
    LocalizedText notice() {
        return catalogue.notice();
    }

    List<String> noticeSources() {
        return catalogue.noticeSources();
    }
}
