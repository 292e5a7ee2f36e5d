package fr.cesizen.keycloak.address;

import java.net.IDN;
import java.nio.charset.StandardCharsets;

/** Spells the address that somebody signs in with as accounts store it: the domain in ASCII. */
final class AddressNormalizer {

    private AddressNormalizer() {}

    /** Returns anything that is no address with such a domain as it is. */
    static String normalize(String typed) {
        int at = typed.lastIndexOf('@');
        if (at < 0 || StandardCharsets.US_ASCII.newEncoder().canEncode(typed.substring(at))) {
            return typed;
        }
        try {
            return typed.substring(0, at + 1)
                    + IDN.toASCII(typed.substring(at + 1).trim());
        } catch (IllegalArgumentException noDomain) {
            return typed;
        }
    }
}
