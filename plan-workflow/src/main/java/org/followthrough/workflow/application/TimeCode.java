package org.followthrough.workflow.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of RFC 6238 as every authenticator app computes them: six digits, HMAC-SHA-1, a new one every thirty seconds.
 *
 * <p>A code is taken for the half-minute before and after its own too, for clocks that are not quite right.
 */
final class TimeCode {

    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;

    private TimeCode() {
    }

    /** The step that this code belongs to, later than {@code after}; empty for a wrong code and for one used before. */
    static OptionalLong step(byte[] secret, String typed, Instant now, long after) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> step > after && same(typed, code(secret, step, DIGITS)))
                .findFirst();
    }

    static String code(byte[] secret, long step, int digits) {
        byte[] hash = hash(secret, step);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
        return String.format("%0" + digits + "d", number % (long) Math.pow(10, digits));
    }

    private static byte[] hash(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HmacSHA1.", missing);
        }
    }

    private static boolean same(String typed, String code) {
        return MessageDigest.isEqual(typed.getBytes(UTF_8),
                code.getBytes(UTF_8));
    }
}
