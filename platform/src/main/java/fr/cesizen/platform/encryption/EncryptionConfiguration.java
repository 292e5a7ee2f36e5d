package fr.cesizen.platform.encryption;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import fr.cesizen.platform.transactions.Transactions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** Field encryption, for services that configure a keyset; an empty one stops the start. */
@AutoConfiguration
@ConditionalOnClass({Aead.class, DatabaseClient.class})
@ConditionalOnProperty("cesizen.encryption.keyset")
@EnableConfigurationProperties(EncryptionProperties.class)
public class EncryptionConfiguration {

    @Bean
    FieldEncryption fieldEncryption(DatabaseClient db, Transactions tx, EncryptionProperties settings)
            throws GeneralSecurityException {
        return new FieldEncryption(db, tx, serviceKey(settings));
    }

    @Bean
    FileEncryption fileEncryption(FieldEncryption fields) {
        return new FileEncryption(fields);
    }

    @Bean
    SecretEncryption secretEncryption(EncryptionProperties settings) throws GeneralSecurityException {
        return new SecretEncryption(serviceKey(settings));
    }

    private static Aead serviceKey(EncryptionProperties settings) throws GeneralSecurityException {
        if (settings.keyset().isBlank()) {
            throw new IllegalStateException("CESIZEN_ENCRYPTION_KEYSET is empty: `./cesizen keyset` makes one");
        }
        AeadConfig.register();
        var keyset = TinkProtoKeysetFormat.parseKeyset(
                Base64.getDecoder().decode(settings.keyset()), InsecureSecretKeyAccess.get());
        return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
