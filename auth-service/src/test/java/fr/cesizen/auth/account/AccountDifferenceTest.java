package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountDifference.CLOSED_HERE;
import static fr.cesizen.auth.account.AccountDifference.CLOSED_THERE;
import static fr.cesizen.auth.account.AccountDifference.LANGUAGE;
import static fr.cesizen.auth.account.AccountDifference.MISSING_PROFILE;
import static fr.cesizen.auth.account.AccountDifference.MISSING_USER;
import static fr.cesizen.auth.account.AccountDifference.UNFINISHED_SIGN_UP;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.account.Profile.Status;
import fr.cesizen.auth.identity.DirectoryEntry;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountDifferenceTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final Instant LONG_AGO = NOW.minusSeconds(7200);
    private static final Instant JUST_NOW = NOW.minusSeconds(60);
    private static final UUID LEA = UUID.randomUUID();

    private static DirectoryEntry user(boolean isEnabled) {
        return new DirectoryEntry(LEA, isEnabled, "fr", false, LONG_AGO);
    }

    private static Profile profile(Status status) {
        return new Profile(LEA, "Léa", AccountFixtures.BORN, "fr", status, LONG_AGO, LONG_AGO, 0);
    }

    private static @Nullable AccountDifference between(@Nullable DirectoryEntry user, @Nullable Profile profile) {
        return AccountDifference.of(user, profile, NOW).orElse(null);
    }

    @Test
    void seesWhatIsMissingOnceNothingCanBeUnderWay() {
        assertThat(between(user(true), null)).isEqualTo(MISSING_PROFILE);
        assertThat(between(new DirectoryEntry(LEA, true, "fr", false, JUST_NOW), null))
                .isNull();
        assertThat(between(null, profile(Status.ACTIVE))).isEqualTo(MISSING_USER);
        assertThat(between(null, profile(Status.DEACTIVATED))).isNull();
        assertThat(between(null, null)).isNull();
    }

    @Test
    void seesAUserOfACutOffSignUpUnlessSomebodyMadeThemAbleToSignIn() {
        assertThat(between(new DirectoryEntry(LEA, false, "fr", true, LONG_AGO), null))
                .isEqualTo(UNFINISHED_SIGN_UP);
        assertThat(between(new DirectoryEntry(LEA, false, "fr", true, JUST_NOW), null))
                .isNull();
        assertThat(between(new DirectoryEntry(LEA, true, "fr", true, LONG_AGO), null))
                .isEqualTo(MISSING_PROFILE);
        assertThat(between(new DirectoryEntry(LEA, false, "fr", true, LONG_AGO), profile(Status.ACTIVE)))
                .as("recovery is about to open it")
                .isNull();
    }

    @Test
    void closesOnBothSidesWhatIsClosedOnOne() {
        assertThat(between(user(true), profile(Status.DEACTIVATED))).isEqualTo(CLOSED_HERE);
        assertThat(between(user(false), profile(Status.ACTIVE))).isEqualTo(CLOSED_THERE);
        assertThat(between(user(true), profile(Status.ACTIVE))).isNull();
        assertThat(between(user(false), profile(Status.DEACTIVATED))).isNull();
    }

    @Test
    void seesAnotherLanguageOfAnOpenAccountAlone() {
        assertThat(between(new DirectoryEntry(LEA, true, "en", false, LONG_AGO), profile(Status.ACTIVE)))
                .isEqualTo(LANGUAGE);
        assertThat(between(new DirectoryEntry(LEA, true, null, false, LONG_AGO), profile(Status.ACTIVE)))
                .isEqualTo(LANGUAGE);
        assertThat(between(new DirectoryEntry(LEA, false, "en", false, LONG_AGO), profile(Status.DEACTIVATED)))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"DEACTIVATING", "REACTIVATING"})
    void leavesToRecoveryWhatIsUnderWay(Status status) {
        assertThat(between(user(true), profile(status))).isNull();
        assertThat(between(user(false), profile(status))).isNull();
    }
}
