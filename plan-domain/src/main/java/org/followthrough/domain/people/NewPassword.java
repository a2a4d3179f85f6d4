package org.followthrough.domain.people;

import java.nio.charset.StandardCharsets;
import org.followthrough.domain.decision.Decision;

/** The rule for a password that somebody chooses: long enough to be a phrase; nothing is asked about its characters. */
public final class NewPassword {

    /** The shortest password, in characters (ASVS 6.2.1 asks for at least 8 and recommends 15). */
    public static final int SHORTEST = 12;
    /** The longest, in bytes of UTF-8: the hash looks no further. */
    public static final int LONGEST_BYTES = 72;

    private NewPassword() {
    }

    public static Decision<String> of(String typed) {
        if (typed.length() < SHORTEST) {
            return Decision.refused("password.too-short", SHORTEST);
        }
        return typed.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
                ? Decision.refused("password.too-long", LONGEST_BYTES)
                : Decision.accepted(typed);
    }
}
