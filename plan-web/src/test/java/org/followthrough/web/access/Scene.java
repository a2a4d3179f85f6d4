package org.followthrough.web.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.ArrangeCover;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.ChangePeople.Details;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.LodgeChallenge;
import org.followthrough.workflow.port.LookAfterMails;
import org.followthrough.workflow.port.Publication;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadEvidence;
import org.followthrough.workflow.port.SavePlan;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.followthrough.workflow.port.ShareCalendar;
import org.followthrough.workflow.port.UploadPlan;
import org.followthrough.workflow.port.WithdrawAction;
import org.springframework.boot.test.context.TestComponent;

/**
 * Two plans, one of them live, with a word in each part of them that only some may read, and everybody who might want
 * to.
 */
@TestComponent
public class Scene {

    public static final String PASSWORD = "four words not together";
    private static final String NO_ID = "6f0c5b8e-8f51-4d0e-9a76-0a4f0a6de7c1";

    private final SetUpFirstAdministrator setUp;
    private final ChangePeople change;
    private final InvitePerson invite;
    private final UploadPlan upload;
    private final SavePlan save;
    private final PublishPlan publish;
    private final AcceptAction accept;
    private final WithdrawAction withdraw;
    private final AddEvidence evidence;
    private final ReadEvidence readEvidence;
    private final LodgeChallenge challenge;
    private final ArrangeCover cover;
    private final ShareCalendar calendar;
    private final LookAfterMails mails;

    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, Map<String, String>> subjects = new HashMap<>();

    Scene(SetUpFirstAdministrator setUp, ChangePeople change, InvitePerson invite, UploadPlan upload, SavePlan save,
            PublishPlan publish, AcceptAction accept, WithdrawAction withdraw, AddEvidence evidence,
            ReadEvidence readEvidence, LodgeChallenge challenge, ArrangeCover cover, ShareCalendar calendar,
            LookAfterMails mails) {
        this.setUp = setUp;
        this.change = change;
        this.invite = invite;
        this.upload = upload;
        this.save = save;
        this.publish = publish;
        this.accept = accept;
        this.withdraw = withdraw;
        this.evidence = evidence;
        this.readEvidence = readEvidence;
        this.challenge = challenge;
        this.cover = cover;
        this.calendar = calendar;
        this.mails = mails;
    }

    public static String email(String person) {
        return person + "@thornmere.example";
    }

    /** Null for a stranger. */
    public PersonId id(String person) {
        return people.get(person);
    }

    /** An address or a form with its placeholders filled: by the subject, or by the id of the person so named. */
    public String filled(String text, String subject) {
        String filled = text;
        for (Map.Entry<String, String> one : subjects.get(subject).entrySet()) {
            filled = filled.replaceAll("\\{" + one.getKey() + "(:[^/]*)?}(?=[/.?&]|$)", one.getValue());
        }
        for (Map.Entry<String, PersonId> one : people.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", one.getValue().toString());
        }
        return filled;
    }

    public void set() throws IOException {
        people.put("admin", done(setUp.setUp(new SetUpFirstAdministrator.Command(
                setUp.code().orElseThrow(), "Ada Quill", email("admin"), PASSWORD))));
        add("owner", "Ines Calder", "");
        add("colleague", "Bram Okafor", "");
        add("manager", "Rhys Pemberton", "", Role.MANAGER);
        add("othermgr", "Nell Ashby", "", Role.MANAGER);
        add("service", "Oona Fairley", "", Role.SERVICE_MANAGER);
        add("head", "Piet Hollis", "", Role.HEAD_OF_SERVICE);
        add("director", "Signe Roath", "", Role.DIRECTOR);
        add("auditor", "Teo Lindqvist", "", Role.AUDITOR);
        add("lead", "Maud Eccles", "", Role.PROGRAMME_LEAD);
        add("board", "Edmund Vane", "", Role.BOARD);
        add("inspector", "Ivo Marsh", "", Role.INSPECTOR);
        add("partner", "Uma Derry", "Fenwick Trust", Role.PARTNER);
        add("agency2", "Kit Lowell", "Harrow Bridge Service", Role.PARTNER);
        people.put("group", done(change.add(people.get("admin"), Person.Kind.GROUP,
                new Details("Duty Team", "", "", null, null, Set.of()))));
        publishPlan();
        actOnPlan();
        draftPlan();
        nameOthers();
    }

    private void add(String word, String name, String agency, Role... roles) {
        PersonId id = done(change.add(people.get("admin"), Person.Kind.PERSON,
                new Details(name, email(word), agency, null, null, Set.of(roles))));
        done(invite.takeUp(done(invite.invite(people.get("admin"), id)), PASSWORD));
        people.put(word, id);
    }

    private void publishPlan() {
        save("Live plan",
                row("A1", "Nobody knows who leads", "Name a curlew lead", "Ines Calder"),
                row("A2", "Plans come late", "Bring dunlin plans in time", "Bram Okafor"),
                row("A3", "Records are thin", "Write godwit records", "Ines Calder"),
                row("B1", "Partners are not asked", "Ask the bittern partners", "Uma Derry"));
        done(publish.publish(new Publication(people.get("lead"), 1, LocalDate.of(2026, 11, 2), people.get("manager"),
                people.get("service"), people.get("head"), people.get("director"), people.get("auditor"))));
    }

    private void draftPlan() {
        save("Draft plan", row("C1", "Not yet known", "Prepare the plover launch", "Ines Calder"));
        upload("Waiting plan", row("D1", "Not yet read", "Prepare the plover review", "Ines Calder"));
    }

    private void actOnPlan() throws IOException {
        act("owner", "A1.1", "curlew");
        act("partner", "B1.1", "bittern");
        done(withdraw.withdraw(new WithdrawAction.Command(people.get("lead"), new ActionRef(1, "A3.1"), "Not godwit.")));
        action("own", "A1.1", evidenceOf("owner", "A1.1"));
        action("team", "A2.1", NO_ID);
        action("agency", "B1.1", evidenceOf("partner", "B1.1"));
        action("closed", "A3.1", NO_ID);
        challenge.lodge(new LodgeChallenge.Command(people.get("board"), 1, Challenged.action("A1.1"), "Which curlew?"));
        challenge.lodge(new LodgeChallenge.Command(people.get("board"), 1, Challenged.action("B1.1"), "Which bittern?"));
        subjects.put("challenge", Map.of("plan", "1", "number", "1"));
        subjects.put("challenge-agency", Map.of("plan", "1", "number", "2"));
    }

    private void act(String who, String number, String word) throws IOException {
        ActionRef action = new ActionRef(1, number);
        done(accept.accept(new AcceptAction.Command(people.get(who), action)));
        done(evidence.add(new AddEvidence.Command(people.get(who), action, "Seen by a " + word, null,
                new AddEvidence.File("a.txt", "text/plain", new ByteArrayInputStream(
                        ("A " + word + " was there.").getBytes(StandardCharsets.UTF_8))))));
    }

    private String evidenceOf(String who, String number) {
        return readEvidence.of(people.get(who), new ActionRef(1, number)).get(0).evidence().id().toString();
    }

    private void nameOthers() {
        PersonId owner = people.get("owner");
        subjects.put("nothing", Map.of());
        subjects.put("live", Map.of("plan", "1", "number", "1", "ending", "csv", "field", "ofsted-plan"));
        subjects.put("draft", Map.of("plan", "2", "number", "2", "ending", "csv", "field", "ofsted-plan"));
        subjects.put("import", Map.of("number", "2"));
        subjects.put("person", Map.of("id", people.get("colleague").toString()));
        subjects.put("group", Map.of("group", people.get("group").toString()));
        subjects.put("cover", Map.of("id", done(cover.ask(new ArrangeCover.Request(owner, owner, people.get("colleague"),
                LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 24)))).toString()));
        subjects.put("calendar", Map.of("code", calendar.share(owner)));
        subjects.put("timer", Map.of("timer", NO_ID));
        subjects.put("mail", Map.of("mail", mails.mails(people.get("admin"), LookAfterMails.State.HELD, 1).mails()
                .get(0).id().toString()));
    }

    private void action(String subject, String number, String id) {
        subjects.put(subject, Map.of("plan", "1", "number", number, "id", id));
    }

    private void save(String title, RawTable.Row... rows) {
        done(save.save(new SavePlan.Command(people.get("lead"), upload(title, rows), title, "Thornmere Council")));
    }

    private int upload(String title, RawTable.Row... rows) {
        List<RawTable.Row> table = new ArrayList<>();
        table.add(new RawTable.Row(1, List.of("Theme", "No.", "Issue raised in the report", "Report ref.", "Action",
                "Timescale", "Responsible", "Progress (RAG)")));
        for (RawTable.Row row : rows) {
            table.add(new RawTable.Row(table.size() + 1, row.cells()));
        }
        return done(upload.upload(new UploadPlan.Command(people.get("lead"), title + ".csv", new RawTable(table))));
    }

    private static RawTable.Row row(String issue, String raised, String action, String owner) {
        String theme = issue.charAt(0) + " - Theme " + issue.charAt(0);
        return new RawTable.Row(2, List.of(theme, issue, raised, "Para 3", action, "30 April 2027", owner, ""));
    }

    private static <T> T done(Decision<T> decision) {
        if (decision instanceof Decision.Refused<T> refused) {
            throw new IllegalStateException(refused.refusal().toString());
        }
        return ((Decision.Accepted<T>) decision).result();
    }
}
