package fr.cesizen.local.layout;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Generates a key of one service or of the gateway, in the form of its environment variable. */
public final class KeysetGenerator {

    private KeysetGenerator() {}

    /** A new AES-256-GCM keyset in Tink's binary form, base64, unencrypted: protect it like a password. */
    public static String fresh() {
        try {
            AeadConfig.register();
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var bytes = TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This JDK has no AES-GCM", impossible);
        }
    }
}
