package org.followthrough.workflow.passwords;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.followthrough.workflow.application.outbound.GuessedPasswords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Looks passwords up in a list, and has zxcvbn count the guesses. Both are read anew each time: people choose a password
 * once in years, and the words would lie in memory for all of them.
 */
@Component
class ListAndPatterns implements GuessedPasswords {

    private static final double FEWEST_GUESSES = 1e8;

    private final Resource list;

    ListAndPatterns(
            @Value("${follow-through.passwords.refused:classpath:passwords/most-used.txt}") Resource list) {
        this.list = list;
        if (!list.isReadable()) {
            throw new FailureAnalyzedException(
                    "The passwords that nobody may choose cannot be read from " + list.getDescription() + ".",
                    "Check follow-through.passwords.refused.");
        }
    }

    @Override
    public boolean isListed(String password) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().anyMatch(password::equalsIgnoreCase);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean isEasy(String password, List<String> words) {
        return new Zxcvbn().measure(password, words).getGuesses() < FEWEST_GUESSES;
    }
}
