package org.followthrough.web.documents.out;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.followthrough.web.costly.Costly;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadBoardPaper;
import org.followthrough.workflow.port.ReadBoardPaper.BoardPaper;
import org.followthrough.workflow.port.ReadBoardPaper.Question;
import org.followthrough.workflow.port.ReadChallenges;
import org.followthrough.workflow.port.TakeBoardPaper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes the paper for a meeting of the board. */
@Controller
@RequestMapping("/plans/{plan}/board/paper")
class BoardPaperController {

    private final ReadBoardPaper papers;
    private final ReadChallenges challenges;
    private final TakeBoardPaper take;
    private final PlanExport export;
    private final Words words;

    BoardPaperController(ReadBoardPaper papers, ReadChallenges challenges, TakeBoardPaper take, PlanExport export,
            Words words) {
        this.papers = papers;
        this.challenges = challenges;
        this.take = take;
        this.export = export;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan) {
        return page(papers.paper(new Question(person.id(), plan, null, null)), BoardPaperForm.empty(), Problems.none());
    }

    /** What is handed out is remembered once it is whole, so that the next paper follows only what people have. */
    @Costly
    @PostMapping
    ModelAndView make(SignedIn person, @PathVariable int plan, BoardPaperForm form, HttpServletResponse response)
            throws IOException {
        BoardPaper paper = papers.paper(new Question(person.id(), plan, form.meetingDay(), form.sinceDay()));
        Problems problems = problems(form, paper);
        if (problems.any()) {
            return page(paper, form, problems);
        }
        LocalDate meeting = form.meetingDay();
        Paper document = new BoardPaperDocument(paper, challenges.open(person.id(), plan), words).of(meeting);
        send(document, "board-paper-" + plan + "-" + meeting, form.format(), response);
        take.take(new TakeBoardPaper.Command(person.id(), paper, meeting));
        return null;
    }

    private Problems problems(BoardPaperForm form, BoardPaper paper) {
        Problems problems = form.problems(paper.board().asAt(), words);
        return form.format() == null
                ? problems
                : problems.unless("as", export.fitting(paper.table(), form.format()), words);
    }

    private static void send(Paper document, String name, PlanFormat format, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + "." + format.ending()).build().toString());
        if (format == PlanFormat.PDF) {
            new PdfWriter().write(document, response.getOutputStream());
        } else {
            new DocxWriter().write(document, response.getOutputStream());
        }
    }

    private ModelAndView page(BoardPaper paper, BoardPaperForm form, Problems problems) {
        return problems.on(
                new ModelAndView("page/board-paper", "page", BoardPaperView.of(paper, form, problems, words)));
    }
}
