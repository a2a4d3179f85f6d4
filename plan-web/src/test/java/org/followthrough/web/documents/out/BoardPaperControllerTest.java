package org.followthrough.web.documents.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.people.Role;
import org.followthrough.web.browser.Invented;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.security.SomebodySignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadBoardPaper;
import org.followthrough.workflow.port.ReadBoardPaper.BoardPaper;
import org.followthrough.workflow.port.ReadChallenges;
import org.followthrough.workflow.port.TakeBoardPaper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class BoardPaperControllerTest {

    private static final Words WORDS = Words.ofTheProduct();
    private static final SignedIn MAUD = SomebodySignedIn.named("Maud Eccles", Role.PROGRAMME_LEAD);
    private static final TypedDate MEETING = new TypedDate("3", "12", "2026");

    private final ReadBoardPaper papers = mock();
    private final TakeBoardPaper take = mock();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final BoardPaperController controller = new BoardPaperController(papers, mock(ReadChallenges.class), take,
            new PlanExport(WORDS), WORDS);

    private BoardPaper paper;

    @BeforeEach
    void aPlan() {
        has(9);
    }

    private void has(int actions) {
        paper = new BoardPaper(Instant.EPOCH, Invented.board(), InventedPlan.of(actions), LocalDate.of(2026, 11, 1), null,
                List.of(), List.of());
        given(papers.paper(any())).willReturn(paper);
    }

    @Test
    void handsThePaperOutAndRemembersIt() throws IOException {
        assertThat(make(MEETING, TypedDate.empty(), "docx")).isNull();

        assertThat(response.getContentType()).isEqualTo(PlanFormat.DOCX.mediaType());
        assertThat(response.getHeader("Content-Disposition")).contains("board-paper-1-2026-12-03.docx");
        assertThat(response.getContentAsByteArray()).startsWith('P', 'K');
        verify(take).take(new TakeBoardPaper.Command(MAUD.id(), paper, LocalDate.of(2026, 12, 3)));
    }

    @Test
    void saysWhatIsWrongAndRemembersNothing() throws IOException {
        assertThat(problems(new TypedDate("21", "11", "2026"), new TypedDate("23", "11", "2026"), "xlsx"))
                .isEqualTo(Problems
                        .of("meeting", "The day of the meeting must be from 22 November 2026 to 22 November 2027")
                        .and("since", "The first day of the changes must be 22 November 2026 or earlier")
                        .and("as", "Choose Word or PDF"));
        assertThat(problems(new TypedDate("31", "2", "2027"), new TypedDate("1", "", "2026"), "pdf"))
                .isEqualTo(Problems.of("meeting-day", "The day of the meeting must be a real date")
                        .and("since-month", "The first day of the changes must include a month"));
        verifyNoInteractions(take);
    }

    @Test
    void writesNoPdfOfAPlanThatIsTooLongForOne() throws IOException {
        has(1_501);

        assertThat(problems(MEETING, null, "pdf").with("as")).contains("1501 rows", "1500");
        verifyNoInteractions(take);
    }

    private Problems problems(TypedDate meeting, TypedDate since, String as) throws IOException {
        return ((BoardPaperView) make(meeting, since, as).getModel().get("page")).problems();
    }

    private ModelAndView make(TypedDate meeting, TypedDate since, String as) throws IOException {
        return controller.make(MAUD, 1, new BoardPaperForm(meeting, since, as), response);
    }
}
