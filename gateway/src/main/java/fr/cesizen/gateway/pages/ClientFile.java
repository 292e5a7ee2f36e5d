package fr.cesizen.gateway.pages;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A file of the web client in memory, in each form in which it may be sent.
 *
 * @param digest part of its entity tags, which differ by form, as the octets do
 * @param immutable whether a browser may keep it for ever: its name changes with its content
 * @param forms at least the uncompressed one
 */
record ClientFile(MediaType type, String digest, boolean immutable, Map<ContentCoding, byte[]> forms) {

    /** The smallest form that the client accepts. */
    ContentCoding form(HttpHeaders request) {
        for (var coding : ContentCoding.values()) {
            if (forms.containsKey(coding) && coding.isAccepted(request)) {
                return coding;
            }
        }
        return ContentCoding.IDENTITY;
    }

    String tag(ContentCoding form) {
        return '"' + digest + (form == ContentCoding.IDENTITY ? "" : '-' + form.token()) + '"';
    }
}
