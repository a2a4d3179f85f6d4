package org.followthrough.workflow.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.followthrough.domain.digest.Sha256;

/** A secret that opens one door once: too long to guess, and kept only as its hash. */
final class OneTimeCode {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {
    }

    /** A new code, made of letters, digits, hyphens and underscores. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String code) {
        return Sha256.of(code);
    }

    /** Compares in a time that tells nothing about where the two differ. */
    static boolean same(String typed, String code) {
        return MessageDigest.isEqual(digest(typed), digest(code));
    }

    private static byte[] digest(String code) {
        return hash(code).getBytes(StandardCharsets.US_ASCII);
    }
}
