package org.followthrough.web.board;

import gg.jte.Content;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.domain.rating.Colour;
import org.followthrough.web.picture.ColourShape;
import org.followthrough.web.picture.ThemeBar;
import org.followthrough.web.picture.TrendLine;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadBoard.Ask;
import org.followthrough.workflow.port.ReadBoard.BoardPage;
import org.followthrough.workflow.port.ReadBoard.Month;
import org.followthrough.workflow.port.ReadPlan.ThemeCounts;

/** What the board page says. */
public final class BoardView {

    private static final int ASKS_IN_FULL = 10;
    private static final int MONTHS_WITHOUT_YEAR = 14;

    private final BoardPage board;
    private final Words words;

    public BoardView(BoardPage board, Words words) {
        this.board = board;
        this.words = words;
    }

    /** A theme as a row: claimed beside checked. */
    public record ThemeRow(
            String name, String address, Content bar, String inWords, int total, int claimed, int checked) {
    }

    /** A number with its colour. */
    public record Count(Colour colour, int number, String address) {
    }

    /** What was planned, claimed and checked by the end of a day or month; the last two are null in the future. */
    public record Figures(String end, int planned, Integer claimed, Integer checked) {
    }

    /** What the board is asked about one action. */
    public record AskRow(String number, String title, String address, String why, String kind, String request) {
    }

    public BoardPage board() {
        return board;
    }

    public String asAt() {
        return words.day(board.asAt());
    }

    /** How it stands, in one clause. */
    public String headline() {
        return words.count("board.headline", board.total(), board.checked());
    }

    /** What follows from it: the gap to the plan and to the claims, and what is off track. */
    public String consequences() {
        List<String> sentences = new ArrayList<>();
        int behind = board.plannedByNow() - board.checked();
        if (behind > 0) {
            sentences.add(words.say("board.behind", board.plannedByNow(), behind));
        }
        sentences.add(words.count("board.unchecked", board.claimed() - board.checked(), board.claimed()));
        int offTrack = board.byColour().getOrDefault(Colour.OFF_TRACK, 0);
        if (offTrack > 0) {
            sentences.add(words.count("board.off-track", offTrack));
        }
        return String.join(" ", sentences);
    }

    /** How many were checked since the end of last month, or null when that is not known. */
    public String change() {
        if (board.checkedLastMonth() == null) {
            return null;
        }
        String month = board.asAt().minusMonths(1).getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        int more = board.checked() - board.checkedLastMonth();
        if (more == 0) {
            return words.say("board.change.none", month);
        }
        return more > 0 ? words.say("board.change.more", more, month) : words.say("board.change.fewer", -more, month);
    }

    /** The colours beside those that claimed and checked already count, each with its number. */
    public List<Count> counts() {
        return List.of(Colour.ON_TRACK, Colour.AT_RISK, Colour.OFF_TRACK).stream()
                .map(colour -> new Count(colour, board.byColour().getOrDefault(colour, 0), address(colour)))
                .toList();
    }

    public String claimedAddress() {
        return plan() + "?claimed=yes";
    }

    public String checkedAddress() {
        return address(Colour.CHECKED);
    }

    /** The colours that some action has, in the order of the bars. */
    public List<Colour> legend() {
        return ThemeBar.ORDER.stream().filter(colour -> board.byColour().getOrDefault(colour, 0) > 0).toList();
    }

    public List<ThemeRow> themes() {
        int scale = board.themes().stream().mapToInt(ThemeCounts::total).max().orElse(1);
        List<ThemeRow> rows = new ArrayList<>();
        for (ThemeCounts theme : board.themes()) {
            rows.add(new ThemeRow(theme.name(), plan() + "?theme=" + theme.code(),
                    ThemeBar.withNumbers("bar-" + rows.size(), theme.byColour(), scale),
                    inWords(theme.byColour()), theme.total(), theme.claimed(), theme.checked()));
        }
        return rows;
    }

    /** The line of what is checked against the plan, or null when there is only one month to show. */
    public Content trend() {
        List<Month> months = board.trend();
        if (months.size() < 2) {
            return null;
        }
        return TrendLine.of("trend", months,
                new TrendLine.Today(board.asAt(), board.plannedByNow(), board.claimed(), board.checked()), trendCaptions());
    }

    /** What the line shows, as a table: the end of each month, and before that of this month today. */
    public List<Figures> figures() {
        List<Figures> figures = new ArrayList<>();
        for (Month month : board.trend()) {
            if (month.month().equals(YearMonth.from(board.asAt()))) {
                figures.add(new Figures(asAt(), board.plannedByNow(), board.claimed(), board.checked()));
            }
            figures.add(new Figures(words.month(month.month()), month.planned(), month.claimed(), month.checked()));
        }
        return figures;
    }

    /** The words on the line of what is checked against the plan, and those that say what it shows. */
    public TrendLine.Captions trendCaptions() {
        List<Month> months = board.trend();
        int behind = board.plannedByNow() - board.checked();
        return new TrendLine.Captions(
                words.say("board.trend.title", words.month(months.get(0).month()),
                        words.month(months.get(months.size() - 1).month())),
                words.say("board.trend.description", board.checked(), board.claimed(), board.plannedByNow()),
                words.say("board.trend.planned", months.get(months.size() - 1).planned()),
                words.say("board.trend.claimed", board.claimed()),
                words.say("board.trend.checked", board.checked()),
                behind > 0 ? words.say("board.trend.gap", behind) : null,
                months.stream().map(month -> shortName(month, months.size() > MONTHS_WITHOUT_YEAR)).toList());
    }

    /** The most urgent of what the board is asked. */
    public List<AskRow> asks() {
        return board.asks().stream().limit(ASKS_IN_FULL).map(this::row).toList();
    }

    /** What else the board is asked, for whoever wants to see all of it. */
    public List<AskRow> furtherAsks() {
        return board.asks().stream().skip(ASKS_IN_FULL).map(this::row).toList();
    }

    private AskRow row(Ask ask) {
        String kind = words.say(ask.unanswered() ? "board.ask.decide" : "board.ask.note");
        String why = ActionWords.due(ask.action().summary(), words) + ". " + ActionWords.step(ask.action().summary(), words) + ".";
        return new AskRow(ask.action().ref().number(), ask.action().title(), ActionWords.address(ask.action().ref()),
                why, kind, request(ask));
    }

    private String request(Ask ask) {
        if (ask.unanswered()) {
            return words.say("board.ask.unanswered", ask.rung());
        }
        return ask.answer() == null
                ? words.say("board.ask.escalated", ask.rung())
                : words.say("board.ask.answer", ask.answer());
    }

    private String inWords(Map<Colour, Integer> counts) {
        return String.join("; ", ThemeBar.ORDER.stream()
                .filter(colour -> counts.getOrDefault(colour, 0) > 0)
                .map(colour -> words.say("board.theme.part", counts.get(colour),
                        words.colour(colour).toLowerCase(Locale.UK)))
                .toList());
    }

    private static String shortName(Month month, boolean withYear) {
        String name = month.month().getMonth().getDisplayName(TextStyle.SHORT, Locale.UK);
        return withYear || month.month().getMonthValue() == 1 ? name + " " + month.month().getYear() : name;
    }

    private String plan() {
        return "/plans/" + board.header().number();
    }

    private String address(Colour colour) {
        return plan() + "?colour=" + ColourShape.name(colour);
    }
}
