package org.followthrough.web.documents.out;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.reading.OwnTable;
import org.followthrough.web.board.BoardView;
import org.followthrough.web.documents.out.Paper.Block;
import org.followthrough.web.documents.out.Paper.Cell;
import org.followthrough.web.documents.out.Paper.Column;
import org.followthrough.web.documents.out.Paper.Grid;
import org.followthrough.web.documents.out.Paper.Heading;
import org.followthrough.web.documents.out.Paper.Size;
import org.followthrough.web.documents.out.Paper.Span;
import org.followthrough.web.documents.out.Paper.Text;
import org.followthrough.web.documents.out.Paper.Weight;
import org.followthrough.web.picture.ThemeBar;
import org.followthrough.web.picture.TrendLine;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadBoard.BoardPage;
import org.followthrough.workflow.port.ReadBoardPaper.BoardPaper;
import org.followthrough.workflow.port.ReadBoardPaper.Standing;
import org.followthrough.workflow.port.ReadPlan.ThemeCounts;

/** The counts and pictures of a paper: all actions, each theme, and what is checked against the plan. */
final class BoardPaperFigures {

    private static final int MOST_MONTHS = 12;
    private static final String UNBROKEN = "\u00A0";
    /** In thousandths of the width of a page. */
    private static final int FIRST_COLUMN = 220;
    private static final int COLUMN = 130;
    /** So that four of them are as wide as the picture above. */
    private static final int QUARTER = 138;
    private static final List<Colour> OF_COUNTS = List.of(Colour.DONE_NOT_CHECKED, Colour.CHECKED, Colour.ON_TRACK,
            Colour.AT_RISK, Colour.OFF_TRACK);

    private final BoardPaper paper;
    private final BoardPage board;
    private final BoardView view;
    private final Words words;

    BoardPaperFigures(BoardPaper paper, BoardView view, Words words) {
        this.paper = paper;
        this.board = paper.board();
        this.view = view;
        this.words = words;
    }

    List<Block> blocks() {
        return Stream.of(counts(), themes(), trend()).flatMap(List::stream).toList();
    }

    private List<Block> counts() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("paper.stands.when"), FIRST_COLUMN, false));
        Stream<String> figures = Stream.of("export.counts.total", "export.counts.claimed", "export.counts.checked")
                .map(words::say);
        Stream.concat(figures, OF_COUNTS.stream().skip(2).map(words::colour)).forEach(
                heading -> columns.add(new Column(heading, COLUMN, true)));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(words.day(board.asAt()), Standing.of(board)));
        if (paper.last() != null) {
            rows.add(row(words.say("paper.stands.last", words.day(paper.last().taken())), paper.last().standing()));
        }
        return List.of(new Heading(words.say("paper.stands")),
                new Grid(words.say("paper.stands.name"), Size.FIGURES, columns, rows));
    }

    private static List<Cell> row(String when, Standing standing) {
        int[] numbers = {standing.claimed(), standing.checked(), standing.onTrack(), standing.atRisk(),
            standing.offTrack()};
        Stream<Cell> coloured = IntStream.range(0, numbers.length)
                .mapToObj(at -> number(numbers[at], OF_COUNTS.get(at)));
        return Stream.concat(Stream.of(Cell.of(when), number(standing.total(), null)), coloured).toList();
    }

    private List<Block> themes() {
        int scale = board.themes().stream().mapToInt(ThemeCounts::total).max().orElse(1);
        List<Paper.Bar> bars = board.themes().stream()
                .map(theme -> new Paper.Bar(OwnTable.theme(theme.code(), WrittenText.line(theme.name())),
                        words.say("paper.theme.sum", theme.claimed(), theme.checked(), theme.total()), parts(theme)))
                .toList();
        String letters = String.join(", ", view.legend().stream()
                .map(colour -> words.say("paper.themes.letter", words.letter(colour), words.colour(colour))).toList());
        return List.of(new Heading(words.say("paper.themes")),
                new Paper.Bars(words.say("paper.themes.name"), scale, bars),
                new Text(words.say("paper.themes.key", letters), Weight.KEY));
    }

    private List<Paper.Part> parts(ThemeCounts theme) {
        return ThemeBar.ORDER.stream()
                .filter(colour -> theme.byColour().getOrDefault(colour, 0) > 0)
                .map(colour -> new Paper.Part(theme.byColour().get(colour),
                        theme.byColour().get(colour) + UNBROKEN + words.letter(colour), Fills.solid(colour)))
                .toList();
    }

    private List<Block> trend() {
        if (view.trend() == null) {
            return List.of();
        }
        TrendLine.Captions captions = view.trendCaptions();
        return List.of(new Heading(words.say("paper.trend")),
                new Paper.Picture(PrintedPicture.of(view.trend()), captions.title() + ". " + captions.description()),
                months());
    }

    private Grid months() {
        List<BoardView.Figures> past = view.figures().stream().filter(month -> month.checked() != null).toList();
        List<Column> columns = Stream.of("paper.trend.month", "paper.trend.planned", "export.counts.claimed",
                "export.counts.checked")
                .map(key -> new Column(words.say(key), QUARTER, !key.endsWith("month"))).toList();
        return new Grid(words.say("paper.trend.name"), Size.FIGURES, columns,
                past.subList(Math.max(0, past.size() - MOST_MONTHS), past.size()).stream()
                        .map(month -> List.of(Cell.of(month.end()), number(month.planned(), null),
                                number(month.claimed(), null), number(month.checked(), null)))
                        .toList());
    }

    private static Cell number(int number, Colour colour) {
        return new Cell(String.valueOf(number), Fills.of(colour), false, Span.ALONE);
    }
}
