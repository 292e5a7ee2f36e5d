package fr.cesizen.platform.netty;

import fr.cesizen.platform.problems.AcceptLanguageResolver;
import fr.cesizen.platform.problems.ProblemDetailFactory;
import fr.cesizen.platform.security.SecurityHeaders;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.ReferenceCountUtil;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a problem into the errors that the server answers by itself, without a body, before anything of Spring has seen the
 * request: headers or an address that are too long, or what is no HTTP.
 *
 * <p>They are told by their headers: what Spring answers has a content type, or the security headers of the gateway.
 */
final class BareErrorHandler extends ChannelDuplexHandler {

    private static final String NO_SNIFFING = "X-Content-Type-Options";

    /** Those that the gateway gives to data; it leaves alone what a service has set. */
    private static final Map<String, String> SECURITY = SecurityHeaders.ofData();

    private final ProblemDetailFactory bodies;
    private final JsonMapper json;

    /** Of the latest request on this connection. */
    private @Nullable String languages;

    BareErrorHandler(ProblemDetailFactory bodies, JsonMapper json) {
        this.bodies = bodies;
        this.json = json;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            languages = request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE);
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        boolean bare = message instanceof FullHttpResponse response && isBare(response);
        super.write(context, bare ? filled((FullHttpResponse) message) : message, promise);
    }

    private static boolean isBare(FullHttpResponse response) {
        return response.status().code() >= HttpResponseStatus.BAD_REQUEST.code()
                && !response.content().isReadable()
                && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE)
                && !response.headers().contains(NO_SNIFFING);
    }

    /** The codec leaves the body out again where the request was HEAD. */
    private FullHttpResponse filled(FullHttpResponse bare) {
        var body = json.writeValueAsBytes(
                problem(HttpStatusCode.valueOf(bare.status().code()), AcceptLanguageResolver.language(languages)));
        var response = new DefaultFullHttpResponse(
                bare.protocolVersion(),
                bare.status(),
                Unpooled.wrappedBuffer(body),
                bare.headers(),
                bare.trailingHeaders());
        ReferenceCountUtil.release(bare);
        SECURITY.forEach(response.headers()::set);
        response.headers()
                .remove(HttpHeaderNames.TRANSFER_ENCODING)
                .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
        return response;
    }

    private ProblemDetail problem(HttpStatusCode status, Locale locale) {
        return switch (status.value()) {
            case 400 -> bodies.of(status, "malformed-request", locale);
            case 500 -> bodies.of(status, "internal", locale, "");
            default -> bodies.of(status, locale);
        };
    }
}
