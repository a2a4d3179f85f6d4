package org.followthrough.domain.people;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.followthrough.domain.decision.Decision;

/**
 * The rules for a password that somebody chooses: long enough to be a phrase, and more than names that others know;
 * nothing is asked about its characters.
 */
public final class NewPassword {

    /** The shortest password, in characters (ASVS 6.2.1 asks for at least 8 and recommends 15). */
    public static final int SHORTEST = 12;
    /** The longest, in bytes of UTF-8: the hash looks no further. */
    public static final int LONGEST_BYTES = 72;

    /** How much has to be left, in letters and digits, once names that others know are taken out. */
    public static final int BEYOND_NAMES = 8;

    private static final int SHORTEST_WORD = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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

    /**
     * Refuses what is little more than names that others know, in capitals or not, such as the name of the body and a year.
     *
     * @param words the words of those names
     */
    public static Decision<String> beyond(Collection<String> words, String typed) {
        String rest = typed;
        for (String word : words.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
            rest = Pattern.compile(word, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(rest).replaceAll(" ");
        }
        return !rest.equals(typed) && rest.codePoints().filter(Character::isLetterOrDigit).count() < BEYOND_NAMES
                ? Decision.refused("password.only-names", BEYOND_NAMES)
                : Decision.accepted(typed);
    }

    /** The words of names and addresses; those of one or two letters stand in too many others. */
    public static List<String> words(Collection<String> names) {
        return names.stream()
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }
}
