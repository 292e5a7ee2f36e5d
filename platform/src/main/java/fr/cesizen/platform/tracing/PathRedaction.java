package fr.cesizen.platform.tracing;

import java.util.regex.Pattern;

/** Takes from the paths in traces and problems what may be a secret: a segment longer than an id, such as that of a link. */
public final class PathRedaction {

    private static final Pattern LONGER_THAN_AN_ID = Pattern.compile("(?<=/)[^/]{37,}");

    private PathRedaction() {}

    /** The path with three asterisks in place of each segment of more than 36 characters. */
    public static String redact(String path) {
        return path.length() < 37 ? path : LONGER_THAN_AN_ID.matcher(path).replaceAll("***");
    }
}
