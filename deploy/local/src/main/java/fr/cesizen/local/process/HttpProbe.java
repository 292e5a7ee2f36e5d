package fr.cesizen.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Checks whether a part answers. */
public final class HttpProbe {

    private static final int LIMIT_MILLIS = 2_000;

    private HttpProbe() {}

    /** Whether a GET is answered with 200 within two seconds. */
    public static boolean answers(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection(java.net.Proxy.NO_PROXY);
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
