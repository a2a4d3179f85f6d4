package org.followthrough.domain.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long a mail waits for its next attempt when the mail server did not take it for the moment: a minute at first, four
 * hours in the end, and for more than four days in all, so that a weekend without a server loses no mail.
 */
public final class BackOff {

    /** How often a mail is tried at most, the first attempt among them. */
    public static final int ATTEMPTS = 32;

    private static final List<Duration> AT_FIRST =
            Stream.of(1, 2, 5, 15, 30, 60, 120).map(Duration::ofMinutes).toList();
    private static final Duration LATER = Duration.ofHours(4);

    private BackOff() {
    }

    /**
     * @param attempts how many attempts have failed, at least 1
     * @return how long to wait, or empty when that was the last attempt
     * @throws IllegalArgumentException if no attempt was made
     */
    public static Optional<Duration> after(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("There were " + attempts + " attempts; it must be at least 1.");
        }
        if (attempts >= ATTEMPTS) {
            return Optional.empty();
        }
        return Optional.of(attempts <= AT_FIRST.size() ? AT_FIRST.get(attempts - 1) : LATER);
    }
}
