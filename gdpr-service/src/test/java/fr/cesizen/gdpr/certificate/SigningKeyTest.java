package fr.cesizen.gdpr.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

    /** PKCS #8 of an Ed25519 key is this and its 32 bytes (RFC 8410). */
    private static final String PREFIX = "302e020100300506032b657004220420";

    private static final String PUBLIC_PREFIX = "302a300506032b6570032100";

    static SigningKey key(String seed) {
        return SigningKey.parse(
                Base64.getEncoder().encodeToString(HexFormat.of().parseHex(PREFIX + seed)));
    }

    /** Vectors of RFC 8032, section 7.1: TEST 1 and TEST 2, of which the second signs one byte. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,r,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    })
    void signsAsThePublishedVectorsSay(String seed, String publicKey, String text, String signature) {
        var key = key(seed);
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(key.sign(text))))
                .isEqualTo(signature);
        var lines = key.publicKey().split("\n", -1);
        assertThat(lines).hasSize(4);
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(lines[1])))
                .isEqualTo(PUBLIC_PREFIX + publicKey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no key", "AAAA", "MC4CAQAwBQYDK2VwBCIEIA=="})
    void takesNothingElseForAKeyNorRepeatsIt(String nothing) {
        assertThatThrownBy(() -> SigningKey.parse(nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("AAAA");
    }

    @Test
    void takesNoKeyOfAnotherKind() throws Exception {
        var other = KeyPairGenerator.getInstance("Ed448").generateKeyPair().getPrivate();
        assertThatThrownBy(() -> SigningKey.parse(Base64.getEncoder().encodeToString(other.getEncoded())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
