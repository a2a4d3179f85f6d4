package org.followthrough.web.session;

import java.util.Base64;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;

/** What a browser shows to be known again: 256 bits of chance. */
final class SessionSecret {

    private static final StringKeyGenerator GENERATOR =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

    private SessionSecret() {
    }

    static String random() {
        return GENERATOR.generateKey();
    }
}
