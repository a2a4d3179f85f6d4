package org.followthrough.workflow.mail;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.Notification.Subject;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.LetterWriter;
import org.followthrough.workflow.application.outbound.MailServer.Letter;
import org.followthrough.workflow.mail.LetterBody.Item;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes mails from the templates in {@code mail/}, the plain part and the HTML part from the same words. */
@Component
class TemplateLetterWriter implements LetterWriter {

    /** Everything that a template may name. */
    static final List<String> VALUES = List.of("name", "number", "title", "due", "plan", "body", "count");

    /** What leads to the list of challenges: an issue or a theme has no page of its own. */
    private static final Set<NotificationKind> CHALLENGES = EnumSet.of(NotificationKind.CHALLENGED,
            NotificationKind.CHALLENGE_LATE, NotificationKind.CHALLENGE_ANSWERED, NotificationKind.CHALLENGE_KEPT_OPEN,
            NotificationKind.CHALLENGE_UPHELD);

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final Map<NotificationKind, LetterTemplate> templates = new EnumMap<>(NotificationKind.class);
    private final LetterTemplate signInLink = LetterTemplate.parse("sign-in-link.txt", read("sign-in-link.txt"));
    private final Properties matters = matters();
    private final String frame = read("frame.html");
    private final MailSettings settings;

    TemplateLetterWriter(MailSettings settings) {
        this.settings = settings;
        for (NotificationKind kind : NotificationKind.values()) {
            templates.put(kind, settings.titles() ? template(kind) : template(kind).withoutTitle());
        }
    }

    static LetterTemplate template(NotificationKind kind) {
        String file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        return LetterTemplate.parse(file, read(file));
    }

    /** How a gathered mail names what it asks, by kind. */
    static Properties matters() {
        Properties words = new Properties();
        try {
            words.load(new StringReader(read("matters.properties")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    @Override
    public Letter write(Notification notification, Person recipient, Plan plan) {
        Subject first = notification.subjects().get(0);
        return notification.kind().isGathered()
                ? letter(notification, recipient, plan, groups(notification, subject -> new Item(words(subject), null)), myWork())
                : letter(notification, recipient, plan, List.of(), page(plan, first));
    }

    @Override
    public Letter writeSignInLink(Person recipient, String code) {
        return letter(signInLink, recipient, settings.address() + "/sign-in/link/" + code);
    }

    @Override
    public Letter writeOfAccount(NotificationKind kind, Person recipient) {
        return letter(templates.get(kind), recipient, settings.address() + "/your-account?via=mail");
    }

    /** A letter that names nothing but whom it is to. */
    private Letter letter(LetterTemplate template, Person recipient, String link) {
        LetterBody body = new LetterBody(
                template.subject(), template, Map.of("name", recipient.name()), List.of(), link);
        return new Letter(template.subject(), body.plain(), body.html(frame));
    }

    /** Each line leads to its action; its plan is named only where there are several. */
    @Override
    public Letter writeDigest(Notification digest, Person recipient, Map<ActionId, Plan> plans) {
        boolean several = plans.values().stream().map(Plan::id).distinct().count() > 1;
        Plan plan = plans.get(digest.subjects().get(0).action());
        return letter(digest, recipient, plan, groups(digest, subject -> {
            Plan its = plans.get(subject.action());
            return new Item(words(subject) + (several ? " (" + its.title() + ")" : ""), page(its, subject));
        }), myWork());
    }

    private Letter letter(
            Notification notification, Person recipient, Plan plan, List<LetterBody.Group> groups, String link) {
        LetterTemplate template = templates.get(notification.kind());
        Map<String, String> values = values(notification, recipient, plan);
        String subject = LetterTemplate.fill(template.subject(), values);
        LetterBody body = new LetterBody(subject, template, values, groups, link);
        return new Letter(subject, body.plain(), body.html(frame));
    }

    private static Map<String, String> values(Notification notification, Person recipient, Plan plan) {
        Subject first = notification.subjects().get(0);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", recipient.name());
        values.put("number", first.number());
        values.put("title", first.title());
        values.put("due", first.due() == null ? "without a date" : "due on " + day(first.due()));
        values.put("plan", plan.title());
        values.put("body", plan.bodyName());
        int count = notification.subjects().size();
        values.put("count", count == 1 ? "1 reminder" : count + " reminders");
        return values;
    }

    private static String inPath(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String myWork() {
        return settings.address() + "/my-work?via=mail";
    }

    private String page(Plan plan, Subject subject) {
        if (CHALLENGES.contains(subject.matter())) {
            return settings.address() + "/challenges?via=mail";
        }
        if (subject.matter() == NotificationKind.HAND_OVER_TAKEN_BACK) {
            return settings.address() + "/hand-overs?via=mail";
        }
        if (subject.action() == null) {
            return settings.address() + "/plans/" + plan.number() + "/inspection?via=mail";
        }
        return settings.address() + "/plans/" + plan.number() + "/actions/" + inPath(subject.number()) + "?via=mail";
    }

    /** What a gathered mail says, by matter. */
    private List<LetterBody.Group> groups(Notification notification, Function<Subject, Item> item) {
        Map<NotificationKind, List<Item>> items = new EnumMap<>(NotificationKind.class);
        notification.subjects().forEach(subject ->
                items.computeIfAbsent(subject.matter(), first -> new ArrayList<>()).add(item.apply(subject)));
        return items.entrySet().stream()
                .map(matter -> new LetterBody.Group(matters.getProperty(matter.getKey().name()), matter.getValue()))
                .toList();
    }

    /** What the law asks for has a name of the law, and is told by nothing else. */
    private String words(Subject subject) {
        boolean named = settings.titles() || subject.matter() == NotificationKind.STATUTORY_DUE;
        return subject.number() + (named ? " " + subject.title() : "")
                + (subject.due() == null ? "" : ", due " + day(subject.due()));
    }

    private static String day(LocalDate day) {
        return LONG_DAY.format(day);
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("mail/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The mail template " + file + " is missing.", missing);
        }
    }
}
