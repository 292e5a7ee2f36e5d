package fr.cesizen.gateway.compression;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Which responses are not compressed.
 *
 * @param smallest shorter ones: they fill one packet anyway
 * @param never paths, as {@code /path/**}, where a secret and somebody else's text may share a response
 */
@Validated
@ConfigurationProperties("cesizen.compression")
record CompressionProperties(
        @NotNull DataSize smallest, @DefaultValue List<String> never) {}
