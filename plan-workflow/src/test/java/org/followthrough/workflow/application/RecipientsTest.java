package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.notification.Manner;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Covers;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.MailWishes;
import org.followthrough.workflow.application.outbound.Recipients;
import org.followthrough.workflow.application.outbound.Recipients.Recipient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whom a mail reaches that names a person, a group, or somebody who is away. */
@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.datasource.url=jdbc:h2:mem:waiting;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
class RecipientsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired private SmallPlan people;
    @Autowired private Directory directory;
    @Autowired private Covers covers;
    @Autowired private MailWishes wishes;
    @Autowired private Recipients recipients;

    @Test
    void areThePersonOrTheMembersWithWhatEachHasChosen() {
        PersonId ines = people.person("Ines Calder", null);
        PersonId bram = people.person("Bram Okafor", null);
        PersonId group = group(bram, ines);
        MailChoices chosen = new MailChoices(Map.of(
                NotificationKind.CONFIRMED, Manner.NONE, NotificationKind.CLOSED, Manner.DIGEST));
        wishes.keep(bram, chosen);

        Map<PersonId, List<Recipient>> reached = recipients.of(List.of(ines, group, ines), TODAY);

        assertThat(reached).containsOnlyKeys(ines, group);
        assertThat(reached.get(ines)).containsExactly(new Recipient(ines, MailChoices.none()));
        assertThat(reached.get(group)).containsExactlyInAnyOrder(
                new Recipient(ines, MailChoices.none()), new Recipient(bram, chosen));
    }

    @Test
    void areAGroupItselfWhereItHasNoMembersAndNobodyForSomebodyUnknown() {
        PersonId group = group();

        assertThat(recipients.of(List.of(group, PersonId.random()), TODAY))
                .isEqualTo(Map.of(group, List.of(new Recipient(group, MailChoices.none()))));
        assertThat(recipients.of(List.of(), TODAY)).isEmpty();
    }

    @Test
    void areWhoeverStandsInTooOnTheDaysOfTheCover() {
        PersonId away = people.person("Ines Calder", null);
        PersonId standIn = people.person("Bram Okafor", null);
        covers.add(cover(away, standIn, null));
        assertThat(reached(away, TODAY)).as("not yet accepted").containsExactly(away);

        Cover accepted = cover(away, standIn, NOW);
        covers.add(accepted);
        covers.settle(accepted);

        assertThat(reached(away, TODAY)).containsExactlyInAnyOrder(away, standIn);
        assertThat(reached(group(away), TODAY.plusDays(4))).containsExactlyInAnyOrder(away, standIn);
        assertThat(reached(away, TODAY.plusDays(5))).containsExactly(away);
    }

    @Test
    void areNeitherMembersNorCoversWhoHaveBeenShutOut() {
        PersonId ines = people.person("Ines Calder", null);
        PersonId bram = people.person("Bram Okafor", null);
        PersonId standIn = people.person("Lotte Marsh", null);
        Cover accepted = cover(ines, standIn, NOW);
        covers.add(accepted);
        covers.settle(accepted);
        PersonId group = group(ines, bram);
        assertThat(reached(group, TODAY)).containsExactlyInAnyOrder(ines, bram, standIn);

        shutOut(standIn);
        assertThat(reached(group, TODAY)).containsExactlyInAnyOrder(ines, bram);
        shutOut(bram);
        assertThat(reached(group, TODAY)).containsExactly(ines);
        assertThat(reached(bram, TODAY)).as("addressed directly").containsExactly(bram);
        shutOut(ines);
        assertThat(reached(group, TODAY)).as("nobody is left").containsExactly(group);
    }

    private void shutOut(PersonId person) {
        directory.change(directory.person(person).in(Person.State.DISABLED));
    }

    private List<PersonId> reached(PersonId named, LocalDate day) {
        return recipients.of(List.of(named), day).get(named).stream().map(Recipient::person).toList();
    }

    private static Cover cover(PersonId away, PersonId standIn, Instant acceptedAt) {
        return new Cover(UUID.randomUUID(), away, standIn, TODAY, TODAY.plusDays(4), away, NOW, acceptedAt, null, null);
    }

    private PersonId group(PersonId... members) {
        PersonId group = PersonId.random();
        directory.add(new Person(group, Person.Kind.GROUP, "Heads of service", null, null, null, null, Set.of(),
                Person.State.ACTIVE));
        List.of(members).forEach(member -> directory.addMember(group, member));
        return group;
    }
}
