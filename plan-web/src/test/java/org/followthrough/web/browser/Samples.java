package org.followthrough.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.plan.Inspection;
import org.followthrough.domain.plan.Inspectorate;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.plan.StatutoryDuty;
import org.followthrough.domain.reading.Field;
import org.followthrough.web.account.YourAccountPage;
import org.followthrough.web.action.AcceptForm;
import org.followthrough.web.action.ActView;
import org.followthrough.web.action.ActionView;
import org.followthrough.web.action.AnswerForm;
import org.followthrough.web.action.AssuranceView;
import org.followthrough.web.action.BlockedForm;
import org.followthrough.web.action.CheckForm;
import org.followthrough.web.action.CloseForm;
import org.followthrough.web.action.ClosingDecisionForm;
import org.followthrough.web.action.ClosingView;
import org.followthrough.web.action.ConfirmForm;
import org.followthrough.web.action.ContributorsForm;
import org.followthrough.web.action.EvidenceForm;
import org.followthrough.web.action.LinksForm;
import org.followthrough.web.action.ProgressForm;
import org.followthrough.web.action.ReassignForm;
import org.followthrough.web.action.RecheckForm;
import org.followthrough.web.action.RecurringView;
import org.followthrough.web.action.ReopenForm;
import org.followthrough.web.action.SignOffForm;
import org.followthrough.web.action.SubmitForm;
import org.followthrough.web.action.WithdrawForm;
import org.followthrough.web.audit.AuditForm;
import org.followthrough.web.audit.AuditView;
import org.followthrough.web.board.BoardView;
import org.followthrough.web.cover.CoverForm;
import org.followthrough.web.cover.CoverView;
import org.followthrough.web.documents.out.BoardPaperForm;
import org.followthrough.web.documents.out.BoardPaperView;
import org.followthrough.web.extension.DatesView;
import org.followthrough.web.extension.DecisionForm;
import org.followthrough.web.extension.ExtensionForm;
import org.followthrough.web.extension.MetForm;
import org.followthrough.web.extension.MilestoneForm;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.imports.CellView;
import org.followthrough.web.imports.ColumnsView;
import org.followthrough.web.imports.ImportCheck;
import org.followthrough.web.imports.ImportsView;
import org.followthrough.web.imports.SaveForm;
import org.followthrough.web.imports.TimescaleForm;
import org.followthrough.web.imports.TimescaleView;
import org.followthrough.web.inspection.DutyRow;
import org.followthrough.web.inspection.InspectionForm;
import org.followthrough.web.inspection.InspectionView;
import org.followthrough.web.layout.ErrorPage;
import org.followthrough.web.layout.TypedWords;
import org.followthrough.web.link.LinkPage;
import org.followthrough.web.mails.YourMailsView;
import org.followthrough.web.picture.ProcessDrawing;
import org.followthrough.web.people.InvitationPage;
import org.followthrough.web.plan.PlanView;
import org.followthrough.web.promise.FindingForm;
import org.followthrough.web.publication.PublicationForm;
import org.followthrough.web.publication.PublicationView;
import org.followthrough.web.publication.PublicationView.Desk;
import org.followthrough.web.secondfactor.DevicePage;
import org.followthrough.web.security.SignInPage;
import org.followthrough.web.words.Words;
import org.followthrough.web.work.DecisionsView;
import org.followthrough.web.work.LateDeskRow;
import org.followthrough.web.work.WorkView;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.PlanFilter;
import org.followthrough.workflow.port.PreviewPublication.Preview;
import org.followthrough.workflow.port.ReadBoardPaper.BoardPaper;
import org.followthrough.workflow.port.ReadBoardPaper.LastPaper;
import org.followthrough.workflow.port.ReadBoardPaper.Standing;
import org.followthrough.workflow.port.ReadFiles.FilesPage;
import org.followthrough.workflow.port.ReadFiles.Scanner;
import org.followthrough.workflow.port.ReadFiles.Sweep;
import org.followthrough.workflow.port.ReadInspection.Duty;
import org.followthrough.workflow.port.ReadInspection.InspectionPage;
import org.followthrough.workflow.port.ReadLateDesks.LateDesk;
import org.followthrough.workflow.port.ReadModels.LeftBehind;
import org.followthrough.workflow.port.ReadModels.ModelLine;
import org.followthrough.workflow.port.ReadModels.ModelsPage;
import org.followthrough.workflow.port.ReadYourAccount.OpenSession;
import org.followthrough.workflow.port.ReadYourAccount.YourAccount;
import org.springframework.web.servlet.ModelAndView;

/** Every page with invented content, by its address. */
final class Samples {

    private static final Words WORDS = Words.ofTheProduct();
    private static final Map<String, Supplier<ModelAndView>> PAGES = new LinkedHashMap<>();

    static {
        page("/plans/1/board", "board", () -> new BoardView(Invented.board(), WORDS));
        PlanFilter two = new PlanFilter("", Set.of("B", "D"), Set.of(), false, null, PlanFilter.Sort.DUE, 2);
        page("/plans/1?theme=B&theme=D&sort=due&page=2", "plan",
                () -> new PlanView(Invented.plan(two), two, true, WORDS));
        PAGES.put("/plans/1/actions/B3.1", () -> new ModelAndView("page/action", Map.of(
                "page", new ActionView(Invented.action(), process(), Invented.evidence(), WORDS),
                "dates", InventedDates.view(WORDS), "proposedDates", Invented.proposedDates(),
                "blocked", InventedTies.blocked(), "links", InventedTies.links(),
                "findings", InventedDates.FINDINGS,
                "challenges", InventedChallenges.ofAction(WORDS))));
        page("/plans/1/board/paper", "board-paper", () -> BoardPaperView.of(
                new BoardPaper(Instant.EPOCH, Invented.board(), null, Invented.TODAY.minusDays(30), new LastPaper(
                        Invented.TODAY.minusDays(25), Instant.parse("2026-10-23T09:00:00Z"),
                        Standing.of(Invented.board())), List.of(), List.of()),
                new BoardPaperForm(new TypedDate("31", "2", "2027"), null, "docx"),
                Problems.of("meeting-day", WORDS.say("day.not-real", WORDS.say("paper.meeting"))), WORDS));
        page("/my-work", "my-work", () -> new WorkView(Invented.work(), WORDS));
        List<LateDesk> late = List.of(
                new LateDesk(1, "B3.1", "Name a duty lead on each ward", null, "manager-review",
                        List.of("Priya Nair"), LocalDate.of(2026, 10, 12), 15),
                new LateDesk(1, "B3", "Nobody knows who leads on a ward", 2, "challenge", List.of("Priya Nair"),
                        LocalDate.of(2026, 10, 5), 20),
                new LateDesk(1, "D1.2", "Write to every family", null, "audit", List.of(),
                        LocalDate.of(2026, 10, 1), 22));
        PAGES.put("/my-work?late", () -> new ModelAndView(
                "page/my-work", "page", new WorkView(Invented.work(late.toArray(LateDesk[]::new)), WORDS)));
        PAGES.put("/plans/1/board?late", () -> page("/plans/1/board").addObject("late", LateDeskRow.of(late, WORDS)));
        Inspection inspection = new Inspection(PlanId.random(), Inspectorate.OFSTED, LocalDate.of(2026, 8, 3), null);
        List<Duty> duties = List.of(
                new Duty(StatutoryDuty.OFSTED_DRAFT, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2), 1),
                new Duty(StatutoryDuty.OFSTED_PLAN, LocalDate.of(2026, 11, 10), null, -8));
        page("/plans/1/inspection", "inspection", () -> new InspectionView(
                new InspectionPage(Invented.board().header(), inspection, duties, true), InspectionForm.of(inspection),
                "ofsted-plan", new TypedDate("31", "2", "2027"),
                Problems.of("ofsted-plan-day", WORDS.say("day.not-real", WORDS.say("day.met"))), WORDS));
        PAGES.put("/plans/1/board?statutory", () -> page("/plans/1/board")
                .addObject("statutory", DutyRow.of(duties, WORDS)));
        page("/your-account", "your-account", () -> YourAccountPage.of(
                account(true, session("this", "2026-11-23T08:50:00Z"), session("that", "2026-11-23T07:15:00Z")), Set.of("that"),
                Problems.of("present", WORDS.say("password.wrong-present"))
                        .and("password", WORDS.say("password.only-names", 8))
                        .and("again", WORDS.say("password.wait")), WORDS));
        page("/your-account?none", "your-account", () -> YourAccountPage.of(
                account(false, session("this", "2026-11-23T08:50:00Z"), session("that", "2026-11-23T07:15:00Z")), Set.of(),
                Problems.of("key", WORDS.say("password.sign-in-again", 15)), WORDS));
        page("/your-mails", "your-mails", () -> new YourMailsView(MailChoices.none(),
                "https://plans.thornmere.example/calendar/mRz3v1W8kq5bX0cT7yPp2sLd9fHj4aGe.ics",
                Problems.of("OVERDUE", WORDS.say("mails.choose")), WORDS));
        page("/sign-offs", "sign-offs", () -> new DecisionsView(Invented.decisions(), WORDS));
        page("/imports", "imports", () -> new ImportsView(List.of(InventedImport.LINE),
                List.of(new Choice("", WORDS.say("comparison.new-plan")),
                        new Choice("1", WORDS.say("comparison.copy-of", 1, "Action plan"))), "1",
                Problems.of("file", WORDS.say("document.unknown-kind"))));
        page("/imports/42", "import", () -> new ImportCheck(InventedImport.page(), false,
                new SaveForm("Action plan", "Northmoor Service"), Problems.none(), WORDS));
        PAGES.put("/imports/42/changes", () -> new ModelAndView("page/comparison",
                Map.of("page", InventedComparison.view(WORDS), "taken", WORDS.count("comparison.done", 1))));
        PAGES.put("/imports/42?copy", () -> page("/imports/42").addObject("copyOf", 1).addObject("copies",
                List.of(new Choice("", WORDS.say("comparison.new-plan")), new Choice("1", "Plan 1"))));
        PAGES.put("/imports/42?remembered", () -> page("/imports/42").addObject("remembered", "Sponsor and Comments"));
        page("/imports/42/columns", "import-columns", () -> new ColumnsView(InventedImport.columns(), Map.of(),
                Problems.of("tells-0", WORDS.say("reading.no-actions")), WORDS));
        page("/imports/42/cell", "import-cell", () -> new CellView(42, "A1.1", Field.OWNER, WORDS.say("imports.field.owner"),
                "Head of Service Team Manager",
                List.of(WORDS.say("reading.owners-run-together", "Head of Service Team Manager")), Problems.none()));
        page("/operations/files", "files", Invented::files);
        page("/operations/files?none", "files", () -> new FilesPage(
                new Scanner(false, Optional.empty()), 0, Optional.empty(), List.of(),
                new Sweep(Optional.empty(), List.of())));
        page("/operations/mail", "mails", () -> InventedMails.failed(WORDS));
        page("/operations/mail?refused", "mails", () -> InventedMails.refused(WORDS));
        page("/operations/mail?waiting", "mails", () -> InventedMails.waiting(WORDS));
        page("/operations/mail?held", "mails", () -> InventedMails.held(WORDS));
        page("/operations/timers", "timers", () -> InventedTimers.failed(WORDS));
        page("/operations/timers?none", "timers", () -> InventedTimers.none(WORDS));
        page("/operations/processes", "models", () -> new ModelsPage(
                List.of(new ModelLine("action-lifecycle", "How an action is closed", "1.1.0", true, 57),
                        new ModelLine("action-lifecycle", "How an action is closed", "1.0.0", false, 1)),
                List.of(new LeftBehind("action-lifecycle", "1.0.0", "6f0c5b8e-8f51-4d0e-9a76-0a4f0a6de7c1",
                        "The step \"OfferToOwner\" has no counterpart."))));
        page("/cover", "cover", Samples::cover);
        page("/sign-in", "sign-in", () -> new SignInPage(Problems.none(), WORDS.say("account.unknown"),
                "/sign-in/with/organisation", true, false, null, null, List.of()));
        page("/sign-in?not-kept", "sign-in", () -> new SignInPage(Problems.none(), null, null, false, false,
                WORDS.say("sign-in.not-kept"), null, List.of()));
        page("/sign-in?again", "sign-in", () -> new SignInPage(Problems.none(), null, null, false, false,
                WORDS.say("sign-in.again"), "ines.calder@thornmere.example", List.of()));
        page("/sign-in/link", "link-ask", () -> new LinkPage(false, true, Problems.none()));
        page("/sign-in/link?sent", "link-ask", () -> new LinkPage(true, false, Problems.none()));
        PAGES.put("/sign-in/link/1", () -> new ModelAndView("page/link-open", "name", "Uma Derry"));
        page("/invitation/1", "invitation", () -> new InvitationPage("Ines Calder", "ines.calder@thornmere.example",
                Problems.of("password", WORDS.say("password.too-short", 12)), "/invitation/1/account"));
        Problems wrongCode = Problems.of("code", WORDS.say("second-factor.wrong-code"));
        PAGES.put("/sign-in/code", () -> new ModelAndView("page/second-step", "problems", wrongCode));
        page("/sign-in/device", "device",
                () -> DevicePage.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "Follow-through", true,
                        Problems.of("present", WORDS.say("password.without-present"))));
        PAGES.put("/sign-in/device?taken", () -> new ModelAndView("page/device-codes", "codes",
                List.of("MZXW-6YTB-GEZD-GNBV", "GY3T-QOJQ-MFRG-GZDF", "NBSW-Y3DP-EB3W-64TM")));
        page("/cover?standstill", "cover", Samples::cover);
        page("/people/1/hand-over", "succession", () -> InventedSuccession.page(false, WORDS));
        page("/people/2/hand-over", "succession", () -> InventedSuccession.page(true, WORDS));
        page("/plans/1/publish", "publish", () -> publish(null));
        page("/plans/2/publish", "publish", () -> publish(Invented.preview()));
        act("accept", new AcceptForm("decline", "", new TypedDate("1", "", "2027")), Problems.of("reason", WORDS.say("accept.reason"))
                .and("proposed-month", WORDS.say("day.missing-month", WORDS.say("day.proposed"))));
        act("contributors", new ContributorsForm("", null), Problems.of("contributor", WORDS.say("contributors.choose")));
        tie("blocked", new BlockedForm("report", "", null, null, "", ""),
                Problems.of("cause", WORDS.say("blocked.say-what")), InventedTies.blocked());
        tie("links", new LinksForm(null, "", null), Problems.of("kind", WORDS.say("links.choose-kind"))
                .and("other", WORDS.say("links.choose-other")), InventedTies.links());
        act("progress", new ProgressForm("", new TypedDate("31", "2", "2027"), null),
                Problems.of("wording", WORDS.say("progress.say-how"))
                        .and("forecast-day", WORDS.say("day.not-real", WORDS.say("day.expected"))));
        page("/plans/1/actions/B3.1/progress?expired", "error", () -> new ErrorPage(
                WORDS.say("error.expired-typed.title"), WORDS.say("error.expired-typed.text"), null, null,
                new TypedWords(List.of(new TypedWords.Field("typed-wording", WORDS.say("typed.wording"),
                        "Nine of twelve wards have a duty lead. The other three follow by the end of the month.")), true),
                "/plans/1/actions/B3.1/progress"));
        act("evidence", new EvidenceForm("link", "", "shared drive", "", null),
                Problems.of("link", WORDS.say("evidence.link")));
        act("submit", new SubmitForm(""), Problems.none());
        act("sign-off", new SignOffForm("return", "", "", new TypedDate("4", "12", ""), ""),
                Problems.of("missing", WORDS.say("sign-off.say-missing"))
                        .and("sendAgainBy-year", WORDS.say("day.missing-year", WORDS.say("day.send-again"))));
        page("/plans/1/actions/B3.2/sign-off", "act-sign-off", () -> new ActView<>(Invented.declared(),
                new SignOffForm("", "", "", null, ""), Problems.none(), List.of(), Invented.people()));
        act("confirm", new ConfirmForm("confirm", null, "", ""), Problems.of("level", WORDS.say("confirm.choose-level")));
        act("withdraw", new WithdrawForm(""), Problems.of("reason", WORDS.say("withdraw.reason")));
        page("/plans/1/actions/B3.1/close", "act-close", () -> new ActView<>(InventedClosing.open(),
                new CloseForm("superseded", "", TypedDate.empty(), ""),
                Problems.of("livingOne", WORDS.say("close.choose-living-one")).and("reason", WORDS.say("close.say-why")),
                List.of(), List.of(new Choice("", WORDS.say("close.choose-action")), new Choice("1/B2.1", "B2.1 Guide"))));
        PAGES.put("/plans/1/actions/B3.1/closing", () -> new ModelAndView("page/act-closing", "page",
                new ActView<>(Invented.action(), new ClosingDecisionForm("refuse", ""),
                        Problems.of("words", WORDS.say("closing-decision.say-why")), Invented.evidence(), List.of()))
                .addObject("closing", ClosingView.of(InventedClosing.PROPOSED, WORDS)));
        page("/imports/42/timescale", "import-timescale", () -> new TimescaleView(42, "A7.1",
                "Hold regular multi-agency case audits and share what they show.", "Ongoing",
                new TimescaleForm("both", new TypedDate("31", "2", "2027"), "MONTHLY", "yes"),
                Problems.of("day-day", WORDS.say("day.not-real", WORDS.say("day.deliverable"))), WORDS));
        PAGES.put("/plans/1/actions/B3.1/check", () -> new ModelAndView("page/act-check", "page",
                view(new CheckForm(null, ""), Problems.of("outcome", WORDS.say("check.choose"))))
                .addObject("recurring", RecurringView.of(Optional.of(InventedClosing.RECURRING), WORDS)));
        PAGES.put("/plans/1/actions/B9.2", () -> new ModelAndView("page/action", "page",
                new ActionView(Invented.action(Invented.ALARMS, Set.of(ActionAct.RECORD_CHECK)), process(), Invented.evidence(), WORDS))
                .addObject("dates", InventedDates.view(WORDS))
                .addObject("recurring", RecurringView.of(Optional.of(InventedClosing.RECURRING), WORDS)));
        act("recheck", new RecheckForm("holds", null, "", ""), Problems.of("level", WORDS.say("confirm.choose-level")));
        page("/audits", "audits", () -> new AuditView(
                List.of(new Choice("1/B3.1", "B3.1 " + Invented.REVIEWS.title(), "Tom Adeyemi. Decide before "
                                + "Wednesday 2 December 2026. With you since 4 November 2026."),
                        new Choice("1/B7.1", "B7.1 " + Invented.LEARNING.title(), "Joe Linden. Decide before "
                                + "Friday 4 December 2026. With you since 6 November 2026.")), 2, 3,
                new AuditForm(List.of("1/B3.1"), "2", "Ten cases seen."),
                Problems.of("actions", WORDS.say("audit.some-refused")), "B1.1 is confirmed.",
                List.of(new AuditView.Refused("B3.1", "/plans/1/actions/B3.1", WORDS.say("confirm.by-the-signer", "B3.1")))));
        PAGES.put("/plans/1/actions/B1.1", () -> new ModelAndView("page/action", "page",
                new ActionView(Invented.action(Invented.DECIDING, Set.of(ActionAct.RECHECK)), process(), Invented.evidence(), WORDS))
                .addObject("dates", InventedDates.view(WORDS))
                .addObject("assurance", AssuranceView.of(Optional.of(InventedClosing.PROVEN), WORDS)));
        act("reopen", new ReopenForm(""), Problems.of("reason", WORDS.say("reopen.reason")));
        PAGES.put("/plans/1/actions/B3.2", () -> new ModelAndView("page/action", "page",
                new ActionView(Invented.action(), process(), Invented.evidence(), WORDS))
                .addObject("dates", InventedDates.view(WORDS))
                .addObject("closing", ClosingView.of(InventedClosing.SUPERSEDED, WORDS)));
        act("reassign", new ReassignForm("", "", ""), Problems.of("owner", WORDS.say("reassign.choose-owner")));
        act("extension", new ExtensionForm("staffing", "", "", new TypedDate("4", "12", "")), Problems
                .of("whatChanged", WORDS.say("extension.say-what-changed"))
                .and("newDate-year", WORDS.say("day.missing-year", WORDS.say("day.new-date"))), InventedDates::view);
        act("extension-decision", new DecisionForm(InventedDates.WAITING.id().toString(), null, ""),
                Problems.of("decision", WORDS.say("extension.choose-decision")), InventedDates::view);
        act("milestone", new MilestoneForm("", null), Problems.of("wording", WORDS.say("milestone.say-what")));
        act("milestone-met", new MetForm("2", null), Problems.of("metOn-day",
                WORDS.say("day.missing-day", WORDS.say("day.milestone-met"))), InventedDates::view);
        PAGES.put("/plans/1/actions/B3.1/drafts/1/dismiss", () -> new ModelAndView("page/act-dismiss-draft", Map.of(
                "page", view(new FindingForm(""), Problems.of("wording", WORDS.say("draft.say-why"))),
                "draft", InventedDates.FINDINGS.drafts().get(0))));
        PAGES.put("/plans/1/actions/B3.1/contradictions/1", () -> new ModelAndView("page/act-resolve", Map.of(
                "page", view(new FindingForm(""), Problems.of("wording", WORDS.say("contradiction.say-what"))),
                "contradiction", InventedDates.FINDINGS.contradictions().get(0))));
        act("answer", new AnswerForm("new-date", null, "", ""), Problems.of("wording", WORDS.say("answer.say-how")));
    }

    static {
        PAGES.putAll(InventedChallenges.pages(WORDS));
        PAGES.putAll(InventedHandOvers.pages(WORDS));
        page("/plans/1/actions/B3.1/colour", "act-colour", () -> InventedColour.page(WORDS));
        PAGES.computeIfPresent("/plans/1/actions/B3.1", (address, page) -> () -> page.get()
                .addObject("colour", InventedColour.view(WORDS))
                .addObject("handOvers", InventedHandOvers.ofAction(WORDS)));
    }

    private Samples() {
    }

    static Set<String> addresses() {
        return PAGES.keySet();
    }

    static ModelAndView page(String address) {
        Supplier<ModelAndView> page = PAGES.get(address);
        if (page == null) {
            throw new NotFoundException("page", address);
        }
        return page.get();
    }

    private static void page(String address, String template, Supplier<Object> content) {
        PAGES.put(address, () -> new ModelAndView("page/" + template, "page", content.get()));
    }

    private static void page(
            String address, String template, Supplier<Object> content, Function<Words, DatesView> dates) {
        PAGES.put(address, () -> new ModelAndView("page/" + template, "page", content.get())
                .addObject("dates", dates.apply(WORDS)));
    }

    private static void act(String name, Object form, Problems problems) {
        page("/plans/1/actions/B3.1/" + name, "act-" + name, () -> view(form, problems));
    }

    private static void act(String name, Object form, Problems problems, Function<Words, DatesView> dates) {
        page("/plans/1/actions/B3.1/" + name, "act-" + name, () -> view(form, problems), dates);
    }

    private static ActView<Object> view(Object form, Problems problems) {
        return new ActView<>(Invented.action(), form, problems, Invented.evidence(), Invented.people());
    }

    private static void tie(String name, Object form, Problems problems, Object ties) {
        PAGES.put("/plans/1/actions/B3.1/" + name, () -> new ModelAndView("page/act-" + name,
                Map.of("page", view(form, problems), name, ties)));
    }

    private static YourAccount account(boolean hasPassword, OpenSession... sessions) {
        return new YourAccount("Ines Calder", "ines.calder@thornmere.example", hasPassword, List.of(sessions));
    }

    private static OpenSession session(String key, String since) {
        Instant at = Instant.parse(since);
        return new OpenSession(key, at, at.plusSeconds(600), key.equals("this"));
    }

    private static CoverView cover() {
        CoverView.Row asked = new CoverView.Row("1", "Helen Marsh", WORDS.say("cover.row", "Helen Marsh",
                "21 December 2026", "4 January 2027", "Tom Adeyemi"), WORDS.say("cover.state.asked"), "yellow", false);
        CoverView.Row accepted = new CoverView.Row("2", "Tom Adeyemi", WORDS.say("cover.row", "Tom Adeyemi",
                "1 February 2027", "12 February 2027", "Joe Linden"), WORDS.say("cover.state.accepted"), "green", true);
        return new CoverView(List.of(asked), List.of(accepted),
                new CoverForm(null, null, new TypedDate("21", "12", "2026"), new TypedDate("", "1", "2027")),
                Problems.of("cover", WORDS.say("cover.choose"))
                        .and("until-day", WORDS.say("day.missing-day", WORDS.say("day.last"))),
                Invented.people(), Invented.people());
    }

    private static PublicationView publish(Preview preview) {
        PublicationForm form = new PublicationForm(new TypedDate("1", "3", "2012"), "", "", "", "", "", "look");
        List<Desk> desks = Stream.of("manager", "serviceManager", "headOfService", "director", "auditor")
                .map(field -> new Desk(field, Invented.people(), ""))
                .toList();
        Problems problems = preview == null ? Problems.of("manager", "Choose a manager") : Problems.none();
        return new PublicationView(Invented.DRAFT, form, problems, desks, preview);
    }

    private static ProcessDrawing process() {
        try {
            return ProcessDrawing.of(Files.readString(Path.of("..", "bpmn", "action-lifecycle.bpmn")),
                    Set.of("SignOff", "Intervene", "EscalationClock"),
                    Set.of("ActionPublished", "Fork", "DeclaredComplete", "AssignOwner", "ProvideEvidence"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
