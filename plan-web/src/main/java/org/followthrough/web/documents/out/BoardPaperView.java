package org.followthrough.web.documents.out;

import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadBoardPaper.BoardPaper;

/**
 * What the page says that asks for a paper.
 *
 * @param title     of the plan
 * @param address   of the board page
 * @param sinceHint which changes count where no day is given
 */
public record BoardPaperView(String title, String address, String sinceHint, BoardPaperForm form, Problems problems) {

    public static BoardPaperView of(BoardPaper paper, BoardPaperForm form, Problems problems, Words words) {
        String hint = paper.last() == null
                ? words.say("paper.hint.none", words.day(paper.since()))
                : words.say("paper.hint.last", words.day(paper.last().meeting()), words.day(paper.last().taken()));
        return new BoardPaperView(paper.board().header().title(), 
                "/plans/" + paper.board().header().number() + "/board", hint, form, problems);
    }
}
