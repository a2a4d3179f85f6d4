package org.followthrough.domain.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds a broken cell inside a whole sentence. */
final class Completion {

    private static final int WORDS = 5;
    private static final double SAME = 0.9;

    private Completion() {
    }

    /** The cell with the words that stand before and after it in {@code whole}; empty when it does not stand there. */
    static Optional<String> of(String cell, String whole) {
        List<String> part = words(cell);
        List<String> words = words(whole);
        int size = Math.min(WORDS, part.size());
        int start = indexOf(part.subList(0, size), words, 0);
        if (start <= 0 || size < 3) {
            return Optional.empty();
        }
        int end = indexOf(part.subList(part.size() - size, part.size()), words, start);
        String after = end < 0 ? "" : " " + String.join(" ", words.subList(end + size, words.size()));
        return Optional.of((String.join(" ", words.subList(0, start)) + " " + cell + after).strip());
    }

    /** Where a cell's first words stand in a text; -1 when they do not. */
    static int start(String cell, String text) {
        List<String> part = words(cell);
        List<String> words = words(text);
        int at = indexOf(part.subList(0, Math.min(WORDS, part.size())), words, 0);
        return at < 0 ? -1 : String.join(" ", words.subList(0, at)).length();
    }

    /** Where {@code words} are most like {@code part}; -1 when nowhere alike enough. */
    private static int indexOf(List<String> part, List<String> words, int from) {
        String wanted = String.join(" ", part);
        int best = -1;
        double most = SAME;
        for (int at = from; at + part.size() <= words.size(); at++) {
            double like = Likeness.of(wanted, String.join(" ", words.subList(at, at + part.size())));
            if (like > most || best < 0 && like >= SAME) {
                best = at;
                most = like;
            }
        }
        return best;
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
