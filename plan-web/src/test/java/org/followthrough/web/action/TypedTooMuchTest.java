package org.followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problem;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What forms on actions say to words that cannot be seen, and to more than are read. */
class TypedTooMuchTest {

    private static final Words WORDS = Words.ofTheProduct();
    private static final String TOO_LONG = "w".repeat(FreeText.LONGEST + 1);

    static List<String> unfit() {
        return List.of("\u00a0\u200b", TOO_LONG);
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void refuseThemWhereWordsAreNeeded(String words) {
        assertThat(fields(new ProgressForm(words, null, null).problems(WORDS))).containsExactly("wording");
        assertThat(fields(new BlockedForm("report", words, null, null, null, null).problems(WORDS)))
                .containsExactly("cause");
        assertThat(fields(new BlockedForm("decide", null, "refuse", null, words, null).problems(WORDS)))
                .containsExactly("reason");
        assertThat(fields(new EvidenceForm("statement", "Minutes", null, words, null).problems(false, WORDS)))
                .containsExactly("statement");
        assertThat(fields(new SubmitForm(words).problems(WORDS))).containsExactly("statement");
        assertThat(fields(new SignOffForm("return", null, words, null, null).problems(WORDS))).containsExactly("missing");
        assertThat(fields(new ConfirmForm("send-back", null, null, words).problems(WORDS))).containsExactly("reason");
        assertThat(fields(new CloseForm("another-way", null, TypedDate.empty(), words).problems(WORDS)))
                .containsExactly("reason");
        assertThat(fields(new AnswerForm("recovery-plan", null, null, words).problems(WORDS))).containsExactly("wording");
        assertThat(fields(new AcceptForm("decline", words, null).problems(WORDS))).containsExactly("reason");
        assertThat(fields(new WithdrawForm(words).problems(WORDS))).containsExactly("reason");
    }

    @Test
    void takesNoMoreWhereTheyNeedNotBeThere() {
        assertThat(fields(new SignOffForm("sign-off", TOO_LONG, null, null, null).problems(WORDS))).containsExactly("note");
        assertThat(fields(new ConfirmForm("confirm", "2", TOO_LONG, null).problems(WORDS))).containsExactly("note");
        assertThat(fields(new BlockedForm("lift", null, null, null, null, TOO_LONG).problems(WORDS)))
                .containsExactly("words");
        assertThat(fields(new ClosingDecisionForm("approve", TOO_LONG).problems(WORDS))).containsExactly("words");
        assertThat(fields(new SignOffForm("sign-off", "", null, null, null).problems(WORDS))).isEmpty();
    }

    private static List<String> fields(Problems problems) {
        return problems.list().stream().map(Problem::field).toList();
    }
}
