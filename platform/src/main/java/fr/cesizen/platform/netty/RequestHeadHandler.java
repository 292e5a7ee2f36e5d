package fr.cesizen.platform.netty;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.regex.Pattern;

/**
 * Has the server answer 400, as to what it cannot decode, to a request of another HTTP version or without one valid host
 * (RFC 9112, section 3.2): two readers of such a request may see two sites in it.
 */
@ChannelHandler.Sharable
final class RequestHeadHandler extends ChannelInboundHandlerAdapter {

    static final RequestHeadHandler INSTANCE = new RequestHeadHandler();

    /** A name of at most 255 octets, or an address, and a port. */
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[\\w.~!$&'()*+,;=%-]{1,255})(:\\d{0,5})?");

    private RequestHeadHandler() {}

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request && request.decoderResult().isSuccess() && !isValid(request)) {
            request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("No valid version or host")));
        }
        context.fireChannelRead(message);
    }

    private static boolean isValid(HttpRequest request) {
        var hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.isEmpty()) {
            return HttpVersion.HTTP_1_0.equals(request.protocolVersion());
        }
        return hosts.size() == 1
                && HOST.matcher(hosts.get(0)).matches()
                && (HttpVersion.HTTP_1_1.equals(request.protocolVersion())
                        || HttpVersion.HTTP_1_0.equals(request.protocolVersion()));
    }
}
