package fr.cesizen.gdpr.export;

import org.springframework.http.HttpHeaders;

/**
 * What opens a person's data at a participant: their own token, or a grant that the participant issued to them.
 *
 * @param path where it opens them
 * @param value of the header; a secret, which {@link #toString} does not show
 */
public record SectionAccess(String path, String header, String value) {

    static SectionAccess token(String token) {
        return new SectionAccess("/internal/personal-data", HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }

    /** For an archive that is prepared while the person is away. */
    public static SectionAccess grant(String grant) {
        return new SectionAccess("/internal/granted-data", "Export-Grant", grant);
    }

    @Override
    public String toString() {
        return path;
    }
}
