package org.followthrough.web.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problem;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChallengeFormsTest {

    private static final Words WORDS = Words.ofTheProduct();

    static List<String> unfit() {
        return List.of("\u00a0\u200b", "w".repeat(FreeText.LONGEST + 1));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void refuseWordsThatCannotBeSeenAndMoreThanAreRead(String words) {
        assertThat(fields(new LodgeForm(words, null).problems(WORDS))).containsExactly("wording");
        assertThat(fields(new ReplyForm("upheld", words, words, null).problems(WORDS))).containsExactly("wording", "toDo");
        assertThat(fields(new JudgeForm("keep-open", words).problems(WORDS))).containsExactly("wording");
        assertThat(fields(new JudgeForm("accept", words).problems(WORDS))).isEmpty();
    }

    private static List<String> fields(Problems problems) {
        return problems.list().stream().map(Problem::field).toList();
    }
}
