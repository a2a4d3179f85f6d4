package org.followthrough.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.Notification.Subject;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.MailServer.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves the house by default: the number of an action, a day and a link. */
class MinimalMailsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/mail/golden.txt");
    private static final String CANARY = "Tomasz Brandt, Quayside House";
    private static final UUID ID = UUID.fromString("6f0c5b8e-8f51-4d0e-9a76-0a4f0a6de7c1");

    private final TemplateLetterWriter writer = new TemplateLetterWriter(
            new MailSettings("plans@thornmere.example", "Thornmere plans", "https://plans.thornmere.example", false));

    @ParameterizedTest
    @EnumSource(value = NotificationKind.class, mode = EnumSource.Mode.EXCLUDE, names = "STATUTORY_DUE")
    void neverNameWhatATitleSays(NotificationKind kind) {
        Letter letter = write(kind, CANARY);

        for (String word : CANARY.split("\\W+")) {
            assertThat(letter.subject()).doesNotContainPattern("\\b" + word + "\\b");
            assertThat(letter.plain()).doesNotContainPattern("\\b" + word + "\\b");
            assertThat(letter.html().replaceAll("style=\"[^\"]*\"", "")).doesNotContainPattern(">[^<]*\\b" + word + "\\b");
        }
        assertThat(letter.plain()).doesNotContain("{").doesNotContain(" ,").doesNotContain("..");
    }

    /** To be read as a whole when it changes: copy target/golden-mails.txt over it once every sentence in it is right. */
    @Test
    void areTheseWords() throws IOException {
        String mails = Arrays.stream(NotificationKind.values())
                .map(kind -> "==== " + kind + "\n" + write(kind, CANARY).plain())
                .collect(Collectors.joining("\n"));
        Files.writeString(Path.of("target/golden-mails.txt"), mails);
        assertThat(mails).isEqualTo(Files.readString(GOLDEN));
    }

    private Letter write(NotificationKind kind, String title) {
        Plan plan = new Plan(new PlanId(ID), 4, "Plan after the inspection", "Thornmere Council", null, null);
        Person ines = new Person(new PersonId(ID), Person.Kind.PERSON, "Ines Calder", "ines@thornmere.example", null, null,
                null, Set.of(), Person.State.ACTIVE);
        if (kind.isAboutTheRecipient()) {
            return writer.writeOfAccount(kind, ines);
        }
        boolean statutory = kind == NotificationKind.STATUTORY_DUE;
        Subject subject = new Subject(kind.isGathered() ? NotificationKind.OFFERED : kind,
                statutory ? null : new ActionId(ID), statutory ? "Ofsted" : "B2.1", statutory ? "The draft plan" : title,
                LocalDate.of(2026, 11, 27));
        Notification mail = new Notification(ID, kind, ines.id(), plan.id(), "test", List.of(subject));
        return kind.isAcrossPlans()
                ? writer.writeDigest(mail, ines, Map.of(subject.action(), plan))
                : writer.write(mail, ines, plan);
    }
}
