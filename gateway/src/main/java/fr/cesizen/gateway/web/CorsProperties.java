package fr.cesizen.gateway.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which web pages may call us from a browser.
 *
 * @param publicUrl our own address, the origin of the documentation page
 * @param origins other origins, such as {@code https://app.cesizen.example}; none by default
 */
@Validated
@ConfigurationProperties("cesizen.browsers")
record CorsProperties(
        @NotBlank String publicUrl, @DefaultValue List<String> origins) {

    List<String> allowed() {
        return Stream.concat(Stream.of(publicUrl), origins.stream())
                .map(String::trim)
                .filter(origin -> !origin.isEmpty())
                .toList();
    }
}
