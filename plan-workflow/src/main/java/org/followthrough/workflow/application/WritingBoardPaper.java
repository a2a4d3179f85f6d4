package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.closing.ClosingProposal;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.BoardPapers;
import org.followthrough.workflow.application.outbound.BoardPapers.Done;
import org.followthrough.workflow.application.outbound.ClosingProposals;
import org.followthrough.workflow.port.ReadBoard;
import org.followthrough.workflow.port.ReadBoard.BoardPage;
import org.followthrough.workflow.port.ReadBoardPaper;
import org.followthrough.workflow.port.ReadPlanTable;
import org.followthrough.workflow.port.TakeBoardPaper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a paper tells a board, and remembers which papers were taken. */
@Component
class WritingBoardPaper implements ReadBoardPaper, TakeBoardPaper {

    private static final int DAYS_WITHOUT_PAPER = 28;
    private static final List<String> WEIGHTY = List.of("confirmed", "recheck-failed", "reopened", "sent-back",
            "signed-off", "submitted", "returned", "escalated", "blocked-agreed", "extension-granted",
            "extension-refused", "challenge-lodged", "challenge-upheld", "closing-approved", "superseded", "withdrawn",
            "hand-over-accepted", "action-added");

    private final ReadBoard boards;
    private final ReadPlanTable tables;
    private final ReadingPlans readable;
    private final ClosingProposals proposals;
    private final BoardPapers papers;
    private final WorkingCalendar calendar;
    private final Sight sight;
    private final Clock clock;

    WritingBoardPaper(ReadBoard boards, ReadPlanTable tables, ReadingPlans readable, ClosingProposals proposals,
            BoardPapers papers, WorkingCalendar calendar, Sight sight, Clock clock) {
        this.boards = boards;
        this.tables = tables;
        this.readable = readable;
        this.proposals = proposals;
        this.papers = papers;
        this.calendar = calendar;
        this.sight = sight;
        this.clock = clock;
    }

    /** The moment is as exact as both databases keep it, so that the next paper begins where this one ends. */
    @Override
    @Transactional(readOnly = true)
    public BoardPaper paper(Question question) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        BoardPage board = boards.board(question.by(), question.plan());
        Actor actor = sight.actor(question.by());
        Plan plan = readable.plan(actor, question.plan());
        LastPaper last = question.since() == null ? papers.last(plan.id(), question.meeting()).orElse(null) : null;
        LocalDate since = last == null ? firstDay(question, board) : calendar.dayOf(last.taken());
        Instant from = last == null ? calendar.startOf(since) : last.taken();
        return new BoardPaper(now, board, tables.table(question.by(), question.plan()), since, last,
                changes(papers.done(plan.id(), from, now)), closings(actor, plan));
    }

    private static LocalDate firstDay(Question question, BoardPage board) {
        if (question.since() != null) {
            return question.since();
        }
        LocalDate published = board.header().publishedOn();
        LocalDate some = board.asAt().minusDays(DAYS_WITHOUT_PAPER);
        return published != null && published.isAfter(some) ? published : some;
    }

    private static List<Change> changes(List<Done> done) {
        Map<String, List<String>> byAct = done.stream()
                .collect(Collectors.groupingBy(Done::act, Collectors.mapping(Done::action, Collectors.toList())));
        return WEIGHTY.stream().filter(byAct::containsKey).map(act -> new Change(act, byAct.get(act))).toList();
    }

    private List<ProposedClosing> closings(Actor actor, Plan plan) {
        Map<ActionId, ClosingProposal> open = proposals.open(plan.id()).stream()
                .collect(Collectors.toMap(ClosingProposal::action, proposal -> proposal, (first, second) -> first));
        if (open.isEmpty()) {
            return List.of();
        }
        return readable.actions(actor, plan).stream()
                .filter(action -> open.containsKey(action.id()))
                .map(action -> closing(action.number(), open.get(action.id())))
                .toList();
    }

    private static ProposedClosing closing(String action, ClosingProposal open) {
        return new ProposedClosing(action, open.kind(), open.until(), open.reason());
    }

    @Override
    @Transactional
    public void take(Command command) {
        Actor actor = sight.actor(command.by());
        BoardPage board = command.paper().board();
        Plan plan = readable.plan(actor, board.header().number());
        if (actor.has(Role.PROGRAMME_LEAD)) {
            papers.keep(plan.id(), command.meeting(), Standing.of(board), new Mark(actor.id(), command.paper().at()));
        }
    }
}
