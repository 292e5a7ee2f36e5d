package fr.cesizen.platform.web;

import java.util.List;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.codec.json.JacksonJsonEncoder;
import org.springframework.util.MimeType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Labels JSON as {@code application/json} unless a controller names another type. Spring would label it with any
 * {@code application/…+json} that the client accepts, which promises a form that it does not have.
 */
final class PlainJsonEncoder extends JacksonJsonEncoder {

    PlainJsonEncoder(JsonMapper json) {
        super(json);
    }

    @Override
    public List<MimeType> getEncodableMimeTypes(ResolvableType type) {
        return ProblemDetail.class.isAssignableFrom(type.toClass())
                ? super.getEncodableMimeTypes(type)
                : List.of(MediaType.APPLICATION_JSON);
    }
}
