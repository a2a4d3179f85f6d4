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
    private Map<String, Integer> counts;

    WordBag(String written) {
        text = Plain.text(written).toLowerCase(Locale.UK);
    }

    /** Counted once somebody asks: most actions of a copy are found by their whole text. */
    private Map<String, Integer> counts() {
        if (counts == null) {
            counts = new HashMap<>();
            Matcher found = WORD.matcher(text);
            while (found.find()) {
                counts.merge(found.group(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private int size() {
        return counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The whole text, in small letters. */
    String text() {
        return text;
    }

    Set<String> words() {
        return counts().keySet();
    }

    /** From 0, no word in common, to 100, the same words. Two texts without words are alike. */
    int percentAlike(WordBag other) {
        if (text.equals(other.text)) {
            return 100;
        }
        int words = size() + other.size();
        if (words == 0) {
            return 100;
        }
        int shared = counts().entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.counts().getOrDefault(word.getKey(), 0)))
                .sum();
        return 200 * shared / words;
    }
}
