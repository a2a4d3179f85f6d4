package org.followthrough.workflow.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
        return HexFormat.of().formatHex(digest(code));
    }

    /** Compares in a time that tells nothing about where the two differ. */
    static boolean same(String typed, String code) {
        return MessageDigest.isEqual(digest(typed), digest(code));
    }

    private static byte[] digest(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
