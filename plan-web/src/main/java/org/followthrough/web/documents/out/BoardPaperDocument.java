package org.followthrough.web.documents.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.web.board.BoardView;
import org.followthrough.web.documents.out.Paper.Block;
import org.followthrough.web.documents.out.Paper.Heading;
import org.followthrough.web.documents.out.Paper.Points;
import org.followthrough.web.documents.out.Paper.Text;
import org.followthrough.web.documents.out.Paper.Weight;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadBoardPaper.BoardPaper;
import org.followthrough.workflow.port.ReadChallenges.ChallengeLine;

/** Lays the paper of a board out: where the plan stands, what has changed, what is asked, and the plan itself. */
final class BoardPaperDocument {

    private final BoardPaper paper;
    private final List<ChallengeLine> challenges;
    private final Words words;
    private final BoardView view;
    private final List<Block> blocks = new ArrayList<>();

    /** @param challenges the open ones of the plan */
    BoardPaperDocument(BoardPaper paper, List<ChallengeLine> challenges, Words words) {
        this.paper = paper;
        this.challenges = challenges;
        this.words = words;
        this.view = new BoardView(paper.board(), words);
    }

    Paper of(LocalDate meeting) {
        String title = WrittenText.line(paper.board().header().title());
        String body = WrittenText.line(paper.board().header().bodyName());
        blocks.add(new Text(words.say("paper.lead", view.asAt(), view.headline(), view.consequences()), Weight.LEAD));
        blocks.addAll(new BoardPaperFigures(paper, view, words).blocks());
        changes();
        asks();
        blocks.add(new Heading(words.say("paper.plan")));
        blocks.add(new PlanGrid(words).of(paper.table()));
        return new Paper(title, words.say("paper.beneath", body, words.longDay(meeting)), body,
                words.say("export.running", body, view.asAt()), blocks);
    }

    private void changes() {
        String since = words.day(paper.since());
        blocks.add(new Heading(paper.last() == null
                ? words.say("paper.changes", since)
                : words.say("paper.changes.last", words.day(paper.last().meeting()))));
        if (paper.last() != null) {
            blocks.add(new Text(words.say("paper.changes.taken", since), Weight.BODY));
        }
        points("paper.changes.none", paper.changes().stream().map(change -> words.say("paper.changed",
                words.act(change.act()), change.actions().size(), words.list(change.actions()))));
    }

    private void asks() {
        blocks.add(new Heading(words.say("paper.asks")));
        Stream<String> asked = Stream.concat(view.asks().stream(), view.furtherAsks().stream()).map(ask ->
                words.say("paper.ask", ask.kind(), ask.number(), ask.title(), ask.why(), ask.request()));
        Stream<String> closings = paper.closings().stream().map(closing -> words.say("paper.closing", closing.action(),
                words.day(closing.until()), closing.reason()));
        Stream<String> challenged = challenges.stream().map(challenge -> words.say("paper.challenge",
                challenge.about().number(), challenge.title(), challenge.lodgedBy(), challenge.words()));
        points("paper.asks.none", Stream.of(asked, closings, challenged).flatMap(all -> all));
    }

    private void points(String none, Stream<String> all) {
        List<String> points = all.map(WrittenText::line).toList();
        blocks.add(points.isEmpty() ? new Text(words.say(none), Weight.BODY) : new Points(points));
    }
}
