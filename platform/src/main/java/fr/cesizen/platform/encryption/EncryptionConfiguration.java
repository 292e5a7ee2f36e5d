package fr.cesizen.platform.encryption;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** Field encryption, for services that were given a keyset. */
@AutoConfiguration
@ConditionalOnClass({Aead.class, DatabaseClient.class})
@ConditionalOnExpression("!'${cesizen.encryption.keyset:}'.isEmpty()")
@EnableConfigurationProperties(EncryptionProperties.class)
public class EncryptionConfiguration {

    @Bean
    FieldEncryption fieldEncryption(DatabaseClient db, EncryptionProperties settings) throws GeneralSecurityException {
        AeadConfig.register();
        var keyset = TinkProtoKeysetFormat.parseKeyset(
                Base64.getDecoder().decode(settings.keyset()), InsecureSecretKeyAccess.get());
        return new FieldEncryption(db, keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }
}
