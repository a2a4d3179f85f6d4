package org.followthrough.web.browser;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.action.ActionDates;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.domain.evidence.Soundness;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.rating.Rating;
import org.followthrough.web.action.EvidenceRow;
import org.followthrough.web.form.Choice;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ActionSummary;
import org.followthrough.workflow.port.PlanFilter;
import org.followthrough.workflow.port.PlanHeader;
import org.followthrough.workflow.port.PreviewPublication.Mail;
import org.followthrough.workflow.port.PreviewPublication.Preview;
import org.followthrough.workflow.port.ReadAction.ActionPage;
import org.followthrough.workflow.port.ReadAction.DeskNames;
import org.followthrough.workflow.port.ReadAction.Fired;
import org.followthrough.workflow.port.ReadAction.HistoryLine;
import org.followthrough.workflow.port.ReadAction.Issue;
import org.followthrough.workflow.port.ReadAction.Milestone;
import org.followthrough.workflow.port.ReadAction.Submission;
import org.followthrough.workflow.port.ReadAction.Update;
import org.followthrough.workflow.port.ReadBoard.Ask;
import org.followthrough.workflow.port.ReadBoard.BoardPage;
import org.followthrough.workflow.port.ReadBoard.Month;
import org.followthrough.workflow.port.ReadFiles.FilesPage;
import org.followthrough.workflow.port.ReadFiles.KeptFile;
import org.followthrough.workflow.port.ReadFiles.Scanner;
import org.followthrough.workflow.port.ReadFiles.Sweep;
import org.followthrough.workflow.port.ReadFiles.UnsoundFile;
import org.followthrough.workflow.port.ReadLateDesks.LateDesk;
import org.followthrough.workflow.port.ReadMyWork.Counts;
import org.followthrough.workflow.port.ReadMyWork.DecisionDay;
import org.followthrough.workflow.port.ReadMyWork.First;
import org.followthrough.workflow.port.ReadMyWork.MyWork;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.Tasks;
import org.followthrough.workflow.port.ReadMyWork.Urgency;
import org.followthrough.workflow.port.ReadMyWork.Waiting;
import org.followthrough.workflow.port.ReadMyWork.WorkLine;
import org.followthrough.workflow.port.ReadPlan.PersonName;
import org.followthrough.workflow.port.ReadPlan.PlanPage;
import org.followthrough.workflow.port.ReadPlan.ThemeCounts;
import org.followthrough.workflow.port.ReadPlan.ThemePart;
import org.followthrough.workflow.port.ReadProposedDates.Proposed;

/** An invented plan of an invented body, as the ports would give it. */
public final class Invented {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final PlanHeader PLAN = new PlanHeader(
            1, "Inspection of March 2026", "Northmoor Service", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 7));
    static final PlanHeader DRAFT = new PlanHeader(2, "Inspection of March 2026", "Northmoor Service", null, null);
    static final List<ThemeCounts> THEMES = List.of(
            theme("A", "Leadership and culture", 4, 1, 4, 1, 0, 0),
            theme("B", "Risk and safety", 3, 2, 3, 3, 3, 0),
            theme("C", "Assessment and planning", 4, 0, 4, 2, 1, 1),
            theme("D", "Staffing and skills", 3, 0, 4, 3, 2, 0),
            theme("E", "Estates and equipment", 4, 1, 1, 1, 1, 0),
            theme("F", "Records and data", 2, 1, 4, 1, 0, 0));

    private Invented() {
    }

    public static final ActionLine REVIEWS = line("B3.1", "Review every high-risk plan within five working days", "Tom Adeyemi",
            LocalDate.of(2026, 10, 31), Stage.SUBMITTED, Colour.AT_RISK, "colour.submitted-late", "Priya Nair");
    static final ActionLine NIGHTS = line("B5.1", "Give night staff a named duty manager", "Helen Marsh",
            LocalDate.of(2026, 11, 14), Stage.IN_PROGRESS, Colour.OFF_TRACK, "colour.late", "Helen Marsh");
    static final ActionLine ALARMS = line("B9.2", "Test the alarm chain at both sites each quarter", "Owain Pryce",
            LocalDate.of(2026, 11, 20), Stage.IN_PROGRESS, Colour.OFF_TRACK, "colour.late", "Owain Pryce");
    static final ActionLine GUIDE = line("B2.1", "Publish one threshold guide for all teams", "Sana Qureshi",
            LocalDate.of(2026, 11, 27), Stage.IN_PROGRESS, Colour.AT_RISK, "colour.time-nearly-gone", "Sana Qureshi");
    static final ActionLine LEARNING = line("B7.1", "Share learning after each serious incident", "Joe Linden",
            LocalDate.of(2026, 12, 4), Stage.SIGNED_OFF, Colour.DONE_NOT_CHECKED, "colour.done-not-checked", "Ama Boateng");
    static final ActionLine DECIDING = line("B1.1", "Set out who decides when risk changes", "Tom Adeyemi",
            LocalDate.of(2026, 9, 30), Stage.CONFIRMED, Colour.CHECKED, "colour.confirmed", null);
    static final ActionLine POSTS = line("D4.1", "Fill the three vacant team leader posts", "Marta Zielinska",
            LocalDate.of(2026, 11, 30), Stage.IN_PROGRESS, Colour.AT_RISK, "colour.stale", "Marta Zielinska");
    static final ActionLine SUPERVISION = line("D1.3", "Hold a monthly case supervision for every practitioner",
            "Helen Marsh", LocalDate.of(2026, 12, 11), Stage.OFFERED, Colour.NOT_STARTED, "colour.not-started",
            "Helen Marsh");

    public static BoardPage board() {
        int[] planned = {0, 4, 8, 13, 17, 22, 26, 31, 36, 42, 50, 57, 64};
        int[] claimed = {0, 3, 5, 9, 13, 17, 21};
        int[] checked = {0, 2, 5, 7, 10, 14, 17};
        List<Month> trend = IntStream.range(0, planned.length)
                .mapToObj(i -> new Month(YearMonth.of(2026, 4).plusMonths(i), planned[i],
                        i < claimed.length ? claimed[i] : null, i < checked.length ? checked[i] : null))
                .toList();
        return new BoardPage(PLAN, TODAY, 64, 25, 20, 31, 17, counts(20, 5, 20, 11, 7, 1), THEMES, trend, List.of(
                new Ask(NIGHTS, 4, true, null),
                new Ask(ALARMS, 4, false, "The rota needs one more post; it is advertised and the interview is on 1 December.")));
    }

    /** A board of a young plan, of which nothing is asked. */
    public static BoardPage quietBoard() {
        BoardPage board = board();
        return new BoardPage(PLAN, TODAY, 64, 25, 20, 31, null, board.byColour(), THEMES, board.trend().subList(0, 1),
                List.of());
    }

    static ActionLine line(String number, String title, String owner, LocalDate due, Stage stage, Colour colour,
            String rule, String desk) {
        long left = due.toEpochDay() - TODAY.toEpochDay();
        ThemeCounts theme = THEMES.stream().filter(one -> number.startsWith(one.code())).findFirst().orElseThrow();
        List<String> values = List.of(String.valueOf(Math.abs(left)));
        ActionSummary summary = new ActionSummary(new ActionRef(1, number), title, List.of(owner), false, due,
                stage.isWithOwner() ? Math.max(0, -left) : 0, left, stage, desk,
                stage == Stage.CONFIRMED ? LocalDate.of(2026, 9, 24) : null);
        return new ActionLine(summary, theme.code(), theme.name(), new Rating(colour, rule, values), null);
    }

    private static ThemeCounts theme(String code, String name, int... numbers) {
        Map<Colour, Integer> counts = counts(numbers);
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new ThemeCounts(code, name, total, numbers[0] + numbers[1], numbers[0], counts);
    }

    private static Map<Colour, Integer> counts(int... numbers) {
        List<Colour> order = List.of(Colour.CHECKED, Colour.DONE_NOT_CHECKED, Colour.ON_TRACK, Colour.AT_RISK,
                Colour.OFF_TRACK, Colour.NOT_STARTED);
        Map<Colour, Integer> counts = new EnumMap<>(Colour.class);
        for (int i = 0; i < order.size(); i++) {
            counts.put(order.get(i), numbers[i]);
        }
        return counts;
    }

    static PlanPage plan(PlanFilter filter) {
        List<PersonName> owners = Stream.of("Helen Marsh", "Tom Adeyemi").map(Invented::person).toList();
        return new PlanPage(PLAN, TODAY, 64, 8, 2, 7, THEMES, owners, List.of(
                new ThemePart(THEMES.get(1), List.of(REVIEWS, NIGHTS, ALARMS, GUIDE, LEARNING, DECIDING)),
                new ThemePart(THEMES.get(3), List.of(POSTS, SUPERVISION))));
    }

    static List<Proposed> proposedDates() {
        return List.of(new Proposed(LocalDate.of(2026, 12, 18), "Two of three posts are vacant until then.",
                "Helen Marsh", at("2026-04-09T10:00:00Z"), true, true));
    }

    public static ActionPage action() {
        return action(REVIEWS, Set.of(ActionAct.SIGN_OFF, ActionAct.RETURN, ActionAct.REASSIGN, ActionAct.WITHDRAW));
    }

    public static ActionPage action(ActionLine line, Set<ActionAct> may) {
        return action(line, may, new Submission("Tom Adeyemi", at("2026-11-19T16:12:00Z"),
                "All 41 open plans have now been reviewed. The October sample is attached.", false));
    }

    /** An action that the plan declared as done, so that nobody has sent anything. */
    public static ActionPage declared() {
        return action(REVIEWS, Set.of(ActionAct.SIGN_OFF), new Submission("Sana Qureshi", at("2026-04-07T13:05:00Z"), "", true));
    }

    private static ActionPage action(ActionLine line, Set<ActionAct> may, Submission submission) {
        return new ActionPage(
                new ActionId(UUID.randomUUID()), PLAN, line, TODAY,
                "Every plan for a person at high risk is reviewed within five working days of a change, by somebody who "
                        + "knows the case.\nThe duty manager keeps the list.",
                new Issue("B3", "Plans for people at high risk are not reviewed quickly, nor by the right person.",
                        "paragraphs 41 and 56"),
                "Nine in ten sampled plans, across all three teams, reviewed within five working days.",
                "End of October", null,
                new ActionDates(LocalDate.of(2026, 9, 30), line.due(), LocalDate.of(2026, 11, 19)),
                List.of(new Milestone(LocalDate.of(2026, 6, 30), "June: list agreed"),
                        new Milestone(LocalDate.of(2026, 10, 31), "End of October")),
                new DeskNames(List.of(person("Tom Adeyemi"), person("Helen Marsh")), List.of(person("Joe Linden")),
                        person("Priya Nair"), person("Sana Qureshi"), person("Femi Oduya"), person("Ruth Hale"),
                        person("Ama Boateng")),
                1,
                submission,
                may,
                List.of(new Update("Joe Linden", at("2026-11-06T09:30:00Z"), "The minutes of the practice meeting are in.",
                        LocalDate.of(2026, 11, 19))),
                List.of(new Fired(2, at("2026-11-07T07:00:00Z"), true)),
                history());
    }

    static List<EvidenceRow> evidence() {
        return List.of(
                new EvidenceRow("Plan review sample, October.xlsx", "/plans/1/actions/B3.1/evidence/1",
                        "Spreadsheet, 84 KB. Added by Tom Adeyemi on 19 November 2026", null, null, null),
                new EvidenceRow("What the duty manager sees", null, "Statement. Added by Helen Marsh on 6 November 2026",
                        "Since September the list is checked every morning.", null, null),
                new EvidenceRow("Minutes, practice meeting 4 November.docx", "/plans/1/actions/B3.1/evidence/3",
                        "Word document, 46 KB. Added by Helen Marsh on 6 November 2026", null, "Withdrawn", "grey"),
                new EvidenceRow("Rota, December.xlsx", null, "Spreadsheet, 31 KB, rota.xlsx. Added by Helen Marsh on "
                        + "20 November 2026. “rota.xlsx” is being checked for viruses. Until that is done only whoever "
                        + "added it can open it.", null, "Being checked", "yellow"),
                new EvidenceRow("Minutes, signed.pdf", null, "PDF, 210 KB, minutes.pdf. Added by Tom Adeyemi on "
                        + "20 November 2026. The virus scanner found Eicar-Test-Signature in “minutes.pdf”, so nobody "
                        + "can open it. Tell your IT service desk, and add a clean file.", null, "Virus found", "red"));
    }

    static FilesPage files() {
        return new FilesPage(
                new Scanner(true, Optional.of("clamd at 127.0.0.1:3310 cannot be reached: Connection refused")), 3,
                Optional.of(at("2026-11-20T08:10:00Z")),
                List.of(new KeptFile("minutes.pdf", new ActionRef(1, "B3.1"),
                        new Screening(Screening.State.INFECTED, "Eicar-Test-Signature"), at("2026-11-20T08:09:00Z"))),
                new Sweep(Optional.of(at("2026-11-20T01:00:00Z")), List.of(
                        new UnsoundFile("rota.xlsx", new ActionRef(1, "B3.1"), Soundness.DAMAGED, at("2026-11-20T01:02:00Z")),
                        new UnsoundFile("policy.docx", new ActionRef(1, "A1.2"), Soundness.MISSING, at("2026-11-20T01:02:00Z")))));
    }

    static MyWork work(LateDesk... late) {
        return new MyWork(new Tasks(List.of(
                        new WorkLine(Task.WORK, Urgency.OVERDUE, NIGHTS.summary(), at("2026-10-01T09:00:00Z"), null, null),
                        new WorkLine(Task.SIGN_OFF, Urgency.THIS_WEEK, REVIEWS.summary(), at("2026-11-19T16:12:00Z"),
                                new DecisionDay(LocalDate.of(2026, 11, 26), 4), null),
                        new WorkLine(Task.WORK, Urgency.THIS_WEEK, GUIDE.summary(), at("2026-10-20T09:00:00Z"), null,
                                "Sana Qureshi"),
                        new WorkLine(Task.CONFIRM, Urgency.THIS_WEEK, LEARNING.summary(), at("2026-10-20T09:00:00Z"),
                                new DecisionDay(LocalDate.of(2026, 11, 17), -5), null),
                        new WorkLine(Task.WORK, Urgency.LATER, POSTS.summary(), at("2026-10-20T09:00:00Z"), null, null)),
                        Map.of(Task.WORK, 61, Task.SIGN_OFF, 1, Task.CONFIRM, 1), 4, 1, 2, new Counts(63, 2, 0, 0, 0)),
                new First<>(List.of(late), 0), new First<>(List.of(new Waiting(LEARNING.summary(), at("2026-11-20T09:00:00Z"))), 7),
                new First<>(List.of(DECIDING.summary()), 0), TODAY.plusDays(5));
    }

    static Tasks decisions() {
        return new Tasks(work().tasks().lines(), Map.of(Task.SIGN_OFF, 31, Task.CONFIRM, 34), 0, 2, 3, new Counts(80, 65, 0, 0, 0));
    }

    static List<Choice> people() {
        return Stream.of("Femi Oduya", "Helen Marsh", "Owain Pryce")
                .map(name -> new Choice(person(name).id().toString(), name))
                .toList();
    }

    static Preview preview() {
        return new Preview(DRAFT, LocalDate.of(2012, 3, 1), 139, 121, 3, 9, 2, 14, List.of(
                new Mail("Helen Marsh", "helen.marsh@example.org", 12, 10, 0, 0),
                new Mail("Partnership board", null, 4, 4, 0, 0),
                new Mail("Ruth Hale", "ruth.hale@example.org", 0, 0, 97, 14)));
    }

    private static List<HistoryLine> history() {
        return List.of(
                new HistoryLine(at("2026-11-19T16:12:00Z"), "submitted", "Tom Adeyemi", null, "in-progress", "submitted",
                        "All 41 open plans have now been reviewed. The October sample is attached.", false),
                new HistoryLine(at("2026-11-08T08:00:00Z"), "withdrawn", "Tom Adeyemi", null, null, "B3.1",
                        "withdraw.only-programme-lead", true),
                new HistoryLine(at("2026-11-07T07:00:00Z"), "escalated", null, null, null, "2", null, false),
                new HistoryLine(at("2026-11-03T10:31:00Z"), "returned", "Priya Nair", null, "submitted", "in-progress",
                        "The sample covers one team only. Please show all three teams.", false),
                new HistoryLine(at("2026-04-07T13:05:00Z"), "published", "Sana Qureshi", null, null, "offered", null, false));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private static PersonName person(String name) {
        return new PersonName(new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))), name);
    }
}
