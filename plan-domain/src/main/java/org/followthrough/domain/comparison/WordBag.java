package org.followthrough.domain.comparison;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text with how often each stands in it, so that texts can be compared whose sentences moved. */
final class WordBag {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final String text;
    private final Map<String, Integer> counts = new HashMap<>();
    private int words;

    WordBag(String written) {
        text = Plain.text(written).toLowerCase(Locale.UK);
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            counts.merge(found.group(), 1, Integer::sum);
            words++;
        }
    }

    /** The whole text, in small letters. */
    String text() {
        return text;
    }

    Set<String> words() {
        return counts.keySet();
    }

    /** From 0, no word in common, to 100, the same words. Two texts without words are alike. */
    int percentAlike(WordBag other) {
        if (words + other.words == 0) {
            return 100;
        }
        int shared = counts.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0)))
                .sum();
        return 200 * shared / (words + other.words);
    }
}
