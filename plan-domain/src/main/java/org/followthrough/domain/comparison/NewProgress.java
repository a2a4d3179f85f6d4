package org.followthrough.domain.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a progress cell the words that the product has not: people write new lines above or below the old ones.
 *
 * <p>Old words are only taken off at an end of the cell and where a sentence ends, so that a short note such as
 * "Ongoing" does not tear a new sentence that happens to begin with it.
 */
final class NewProgress {

    private static final Pattern COLOUR = Pattern.compile("^\\W*(?:(?:RED|AMBER|GREEN|BLUE)\\b"
            + "|(?i:red|amber|green|blue)\\b(?=\\W*$|\\s*[-:;.,]))[\\s:;.,-]*");
    private static final int LONG_ENOUGH = 30;
    private static final String ENDS = ".!?;:)]";

    private NewProgress() {
    }

    /** The new words of the cell; empty when there are none. */
    static String in(String cell, List<String> known) {
        String rest = words(cell);
        List<String> old = known.stream()
                .map(NewProgress::words)
                .filter(words -> !words.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String before;
        do {
            before = rest;
            for (String words : old) {
                rest = words(without(rest, words));
            }
        } while (!rest.equals(before));
        return rest;
    }

    /** A note without the colour that opens it; empty when only marks are left. */
    private static String words(String written) {
        Matcher colour = COLOUR.matcher(Plain.text(written));
        String words = colour.find() ? colour.replaceFirst("") : Plain.text(written);
        return words.chars().anyMatch(Character::isLetterOrDigit) ? words.strip() : "";
    }

    private static String without(String text, String old) {
        int start = text.length() - old.length();
        if (text.regionMatches(true, 0, old, 0, old.length())) {
            String tail = text.substring(old.length());
            if (!isWithinWord(tail, 0) && (endsSentence(old) || beginsWithMark(tail))) {
                return tail;
            }
        }
        if (start > 0 && text.regionMatches(true, start, old, 0, old.length())) {
            String head = text.substring(0, start);
            if (!isWithinWord(head, start - 1) && (endsSentence(head.strip()) || old.length() >= LONG_ENOUGH)) {
                return head;
            }
        }
        return text;
    }

    private static boolean isWithinWord(String text, int at) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean endsSentence(String text) {
        return text.length() >= LONG_ENOUGH || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean beginsWithMark(String tail) {
        return tail.isBlank() || !Character.isLetterOrDigit(tail.strip().charAt(0));
    }
}
