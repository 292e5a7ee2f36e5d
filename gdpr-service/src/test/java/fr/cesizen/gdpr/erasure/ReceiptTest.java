package fr.cesizen.gdpr.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    @Test
    void is256RandomBitsThatFitInAHeader() {
        var receipt = Receipt.issue();
        assertThat(Base64.getUrlDecoder().decode(receipt.text())).hasSize(32);
        assertThat(receipt.text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(Receipt.issue().text());
        assertThat(receipt.hash()).isEqualTo(new Receipt(receipt.text()).hash());
    }
}
