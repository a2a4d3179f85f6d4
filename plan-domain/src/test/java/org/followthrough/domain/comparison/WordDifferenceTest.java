package org.followthrough.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.domain.comparison.WordDifference.Piece;
import org.followthrough.domain.comparison.WordDifference.Side;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void cutsTwoWordingsWhereTheyDiffer() {
        assertThat(WordDifference.of("Audit twenty files a month", "Audit thirty case files a month")).containsExactly(
                new Piece(Side.BOTH, "Audit "), new Piece(Side.PRODUCT, "twenty "), new Piece(Side.PAPER, "thirty case "),
                new Piece(Side.BOTH, "files a month "));
    }

    @Test
    void knowsWordsThatOnlyOneSideHas() {
        assertThat(WordDifference.of("", "New words")).containsExactly(new Piece(Side.PAPER, "New words "));
        assertThat(WordDifference.of("Old words", null)).containsExactly(new Piece(Side.PRODUCT, "Old words "));
        assertThat(WordDifference.of("the team\u2019s file", "the team's file"))
                .isEqualTo(List.of(new Piece(Side.BOTH, "the team's file ")));
    }

    @Test
    void boundsItsWork() {
        List<Piece> pieces = WordDifference.of("a " + "b ".repeat(3000) + "z", "a " + "c ".repeat(3000) + "z");

        assertThat(pieces).extracting(Piece::side)
                .containsExactly(Side.BOTH, Side.PRODUCT, Side.PAPER, Side.BOTH);
    }
}
