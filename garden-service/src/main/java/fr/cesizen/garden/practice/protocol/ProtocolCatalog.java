package fr.cesizen.garden.practice.protocol;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.LocalizedText;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The available breathing exercises, read once from {@code breathing-protocols.json}, which cites their sources. Of each
 * exercise the latest version is offered; earlier ones stay known, because sessions name them.
 */
@Component
public class ProtocolCatalog {

    private record Catalogue(LocalizedText notice, List<String> noticeSources, List<Protocol> protocols) {}

    private final Catalogue catalogue;
    private final List<Protocol> latest;

    ProtocolCatalog(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource("breathing-protocols.json").getInputStream()) {
            this.catalogue = json.readValue(file, Catalogue.class);
        }
        this.latest = List.copyOf(catalogue.protocols().stream()
                .collect(Collectors.toMap(
                        Protocol::code,
                        protocol -> protocol,
                        BinaryOperator.maxBy(Comparator.comparingInt(Protocol::version)),
                        LinkedHashMap::new))
                .values());
    }

    /**
     * An exercise in one of its versions, the latest if none is named.
     *
     * @throws Problem 422 {@code unknown-protocol} or {@code unknown-version}
     */
    public Protocol get(String code, @Nullable Integer version) {
        var known = latest.stream()
                .filter(protocol -> protocol.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.rule("unknown-protocol").at("/protocol"));
        return version == null
                ? known
                : catalogue.protocols().stream()
                        .filter(protocol -> protocol.code().equals(code) && protocol.version() == version)
                        .findFirst()
                        .orElseThrow(() -> Problem.rule("unknown-version").at("/version"));
    }

    /** All exercises, or only those with or without a hold of more than 2 s. */
    public List<Protocol> list(@Nullable Boolean breathHold) {
        return latest.stream()
                .filter(protocol -> breathHold == null || protocol.breathHold() == breathHold)
                .toList();
    }

    /** The notice that everybody must see before practising. */
    public LocalizedText notice() {
        return catalogue.notice();
    }

    List<String> noticeSources() {
        return catalogue.noticeSources();
    }
}
