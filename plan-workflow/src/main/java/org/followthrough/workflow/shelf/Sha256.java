package org.followthrough.workflow.shelf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that a file is kept under. */
final class Sha256 {

    private Sha256() {
    }

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }

    /** In lower-case hexadecimal. */
    static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Refuses what could lead anywhere but to a file of the shelf. */
    static String checked(String name) {
        if (!isOne(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is no SHA-256.");
        }
        return name;
    }

    static boolean isOne(String name) {
        return name.matches("[0-9a-f]{64}");
    }
}
