package fr.cesizen.platform.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON as RFC 8259 has it, whole bodies and streams alike: UTF-8, with or without a byte order mark, whatever a
 * {@code charset} says. Jackson alone takes UTF-16 and UTF-32 of whole bodies.
 */
final class Utf8JsonDecoder extends JacksonJsonDecoder {

    /** Enough to tell: the first characters of JSON are ASCII, of which other encodings make a NUL and an octet. */
    private static final int OCTETS_THAT_TELL = 4;

    Utf8JsonDecoder(JsonMapper json) {
        super(json);
    }

    @Override
    public Object decode(
            DataBuffer buffer, ResolvableType type, @Nullable MimeType mimeType, @Nullable Map<String, Object> hints) {
        int nul = buffer.indexOf(octet -> octet == 0, buffer.readPosition());
        if (nul >= 0 && nul < buffer.readPosition() + OCTETS_THAT_TELL) {
            DataBufferUtils.release(buffer);
            throw new DecodingException("Not UTF-8", new StreamReadException((JsonParser) null, "Not UTF-8"));
        }
        return super.decode(buffer, type, mimeType, hints);
    }

    @Override
    protected Flux<DataBuffer> processInput(
            Publisher<DataBuffer> input,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return Flux.from(input).map(Utf8JsonDecoder::onHeap);
    }

    /** Spring's tokenizer and Reactor both release a buffer in which the JSON breaks off. */
    private static DataBuffer onHeap(DataBuffer buffer) {
        return DefaultDataBufferFactory.sharedInstance.wrap(BodyOctets.take(buffer));
    }
}
