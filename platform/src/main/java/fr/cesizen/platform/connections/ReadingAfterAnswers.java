package fr.cesizen.platform.connections;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.LastHttpContent;

/**
 * Reads on after every answer. Reactor Netty 1.2.18 forgets to when a request arrived before the previous answer was
 * wholly written and was then answered at once (reactor/reactor-netty#4361): the connection stays open and silent, and
 * the caller's next request waits for ever. One read too many costs nothing. To go with the release that mends it.
 */
final class ReadingAfterAnswers extends ChannelOutboundHandlerAdapter {

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise written) throws Exception {
        if (message instanceof LastHttpContent) {
            ctx.executor().execute(ctx::read);
        }
        super.write(ctx, message, written);
    }
}
