package org.followthrough.workflow.application;

import java.math.BigInteger;

/** RFC 4648 base 32 of whole groups of five bytes, the letters in which authenticator apps are told a secret. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {
    }

    static String of(byte[] bytes) {
        if (bytes.length % BITS != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are no whole groups of five.");
        }
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder text = new StringBuilder();
        for (int shift = bytes.length * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
            text.append(LETTERS.charAt(number.shiftRight(shift).intValue() & 31));
        }
        return text.toString();
    }

    static byte[] bytes(String text) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : text.toCharArray()) {
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        byte[] padded = number.setBit(text.length() * BITS).toByteArray();
        byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
        System.arraycopy(padded, padded.length - bytes.length, bytes, 0, bytes.length);
        return bytes;
    }
}
