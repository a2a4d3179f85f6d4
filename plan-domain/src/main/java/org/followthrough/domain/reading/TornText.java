package org.followthrough.domain.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A cell whose beginning is the end of the cell above, because the rows were cut at other heights than their text.
 *
 * @param tail the words that belong to the cell above; empty when none do
 * @param rest the cell's own words
 */
record TornText(String tail, String rest) {

    private static final int SHORTEST_WORD = 5;
    private static final int STEM = 6;

    /**
     * Parts a cell.
     *
     * @param above       what stands last in the cell above
     * @param cell        the cell
     * @param aboutAbove  what the row above is about
     * @param aboutItself what the cell's own row is about
     */
    static TornText part(String above, String cell, String aboutAbove, String aboutItself) {
        boolean torn = Wording.isUnfinished(above) && Rag.at(cell) != 0
                && (Wording.startsInMidSentence(cell) || Wording.isDangling(above));
        if (!torn) {
            return new TornText("", cell);
        }
        int cut = cut(cell, aboutAbove, aboutItself);
        return new TornText(cell.substring(0, cut).strip(), cell.substring(cut).strip());
    }

    /** Before the first colour; else where two sentences run into one another; else after the sentences about above. */
    private static int cut(String cell, String aboutAbove, String aboutItself) {
        int colour = Rag.at(cell);
        if (colour > 0) {
            return colour;
        }
        int seam = Wording.seam(cell);
        if (seam > 0) {
            return seam;
        }
        int cut = Wording.endOfSentence(cell, 0);
        while (cut < cell.length()) {
            int next = Wording.endOfSentence(cell, Math.min(cut + 1, cell.length()));
            Set<String> words = stems(cell.substring(cut, next));
            if (nearness(words, aboutAbove) <= nearness(words, aboutItself)) {
                break;
            }
            cut = next;
        }
        return cut;
    }

    /** How many words are shared, weighed against the length of the text, since long texts share words by chance. */
    private static double nearness(Set<String> words, String about) {
        Set<String> stems = stems(about);
        return words.stream().filter(stems::contains).count() / Math.sqrt(stems.size() + 1.0);
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : text.toLowerCase(Locale.UK).split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST_WORD) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
