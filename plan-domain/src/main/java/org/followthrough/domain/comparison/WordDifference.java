package org.followthrough.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two wordings beside each other, cut where they differ. */
public final class WordDifference {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** Beyond so many pairs of words the part between the common ends counts as different as a whole. */
    private static final int MOST_PAIRS = 250_000;

    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference() {
    }

    /** Where a piece of text stands. */
    public enum Side {
        BOTH, PAPER, PRODUCT
    }

    /** Words that stand on both sides or on one. */
    public record Piece(Side side, String text) {
    }

    /** A word with the space behind it, and what counts when it is compared. */
    private record Word(String shown, String plain) {

        boolean sameAs(Word other) {
            return plain.equals(other.plain);
        }
    }

    /** The pieces of both sides and of the paper are the paper; those of both sides and of the product the product. */
    public static List<Piece> of(String product, String paper) {
        WordDifference difference = new WordDifference();
        difference.compare(words(product), words(paper));
        return List.copyOf(difference.pieces);
    }

    private static List<Word> words(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : SPACES.splitAsStream(text.strip()).map(word -> new Word(word + " ", Plain.text(word))).toList();
    }

    private void compare(List<Word> product, List<Word> paper) {
        int start = 0;
        int least = Math.min(product.size(), paper.size());
        while (start < least && product.get(start).sameAs(paper.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && product.get(product.size() - 1 - end).sameAs(paper.get(paper.size() - 1 - end))) {
            end++;
        }
        paper.subList(0, start).forEach(word -> add(Side.BOTH, word));
        middle(product.subList(start, product.size() - end), paper.subList(start, paper.size() - end));
        paper.subList(paper.size() - end, paper.size()).forEach(word -> add(Side.BOTH, word));
    }

    private void middle(List<Word> product, List<Word> paper) {
        if ((long) product.size() * paper.size() > MOST_PAIRS) {
            product.forEach(word -> add(Side.PRODUCT, word));
            paper.forEach(word -> add(Side.PAPER, word));
            return;
        }
        int[][] common = common(product, paper);
        int i = 0;
        int j = 0;
        while (i < product.size() || j < paper.size()) {
            if (i < product.size() && j < paper.size() && product.get(i).sameAs(paper.get(j))) {
                add(Side.BOTH, paper.get(j++));
                i++;
            } else if (j == paper.size() || i < product.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(Side.PRODUCT, product.get(i++));
            } else {
                add(Side.PAPER, paper.get(j++));
            }
        }
    }

    /** How many words the rests from each pair of places have in common, in their order. */
    private static int[][] common(List<Word> product, List<Word> paper) {
        int[][] common = new int[product.size() + 1][paper.size() + 1];
        for (int i = product.size() - 1; i >= 0; i--) {
            for (int j = paper.size() - 1; j >= 0; j--) {
                common[i][j] = product.get(i).sameAs(paper.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Side side, Word word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).side() == side) {
            pieces.set(last, new Piece(side, pieces.get(last).text() + word.shown()));
        } else {
            pieces.add(new Piece(side, word.shown()));
        }
    }
}
