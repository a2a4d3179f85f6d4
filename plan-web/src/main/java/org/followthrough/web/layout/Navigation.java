package org.followthrough.web.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.followthrough.domain.people.Role;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReadMyWork.Counts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The parts of the product that a person may go to. */
@Component
class Navigation {

    private static final Set<Role> CHALLENGING = EnumSet.of(Role.BOARD, Role.INSPECTOR, Role.PARTNER,
            Role.PROGRAMME_LEAD, Role.HEAD_OF_SERVICE, Role.DIRECTOR);

    private static final List<Part> PARTS = List.of(
            new Part("nav.overview", "/board", "/board|/plans/\\d+/board", person -> !person.has(Role.PARTNER)),
            new Part("nav.plan", "/plan", "/plan|/plans/\\d+(/inspection)?|"
                    + "/plans/\\d+/actions/[^/]+(?!.*/(sign-off|confirm)$).*",
                    person -> true),
            new Part("nav.work", "/my-work", "/my-work|/cover.*", person -> true),
            new Part("nav.sign-off", "/sign-offs", "/sign-offs|/plans/.*/(sign-off|confirm)",
                    person -> person.has(Role.MANAGER) || person.has(Role.AUDITOR)),
            new Part("nav.challenges", "/challenges", "/challenges|/plans/\\d+/challenges/.*",
                    person -> CHALLENGING.stream().anyMatch(person::has)),
            new Part("nav.hand-overs", "/hand-overs", "/hand-overs",
                    person -> person.has(Role.PARTNER) || person.has(Role.PROGRAMME_LEAD)),
            new Part("nav.import", "/imports", "/imports.*|/plans/\\d+/publish",
                    person -> person.has(Role.PROGRAMME_LEAD)),
            new Part("nav.people", "/people", "/people.*|/teams.*",
                    person -> person.has(Role.ADMINISTRATOR) || person.has(Role.PROGRAMME_LEAD)),
            new Part("nav.operations", "/operations/mail", "/operations.*",
                    person -> person.has(Role.ADMINISTRATOR)));

    private final Words words;
    private final ObjectProvider<ReadMyWork> work;

    Navigation(Words words, ObjectProvider<ReadMyWork> work) {
        this.words = words;
        this.work = work;
    }

    /**
     * The parts for this person on the page at {@code path}; none for somebody who is not signed in.
     *
     * @param read how much waits for this person, or null where the page has not read it
     */
    List<NavigationItem> items(Optional<SignedIn> person, String path, Counts read) {
        return person.map(known -> items(known, path, read == null ? counts(known) : read)).orElse(List.of());
    }

    private Counts counts(SignedIn person) {
        ReadMyWork reader = work.getIfAvailable();
        return reader == null ? Counts.NONE : reader.counts(person.id());
    }

    private List<NavigationItem> items(SignedIn person, String path, Counts counts) {
        List<NavigationItem> items = new ArrayList<>();
        for (Part part : PARTS) {
            int waiting = part.waiting(counts);
            if (part.shownTo().test(person) || waiting > 0) {
                items.add(new NavigationItem(part.address(), words.say(part.key()), waiting, part.holds(path)));
            }
        }
        return items;
    }

    private record Part(String key, String address, Pattern pages, Predicate<SignedIn> shownTo) {

        Part(String key, String address, String pages, Predicate<SignedIn> shownTo) {
            this(key, address, Pattern.compile(pages), shownTo);
        }

        boolean holds(String path) {
            return pages.matcher(path).matches();
        }

        int waiting(Counts counts) {
            return switch (key) {
                case "nav.work" -> counts.work();
                case "nav.sign-off" -> counts.decisions();
                case "nav.challenges" -> counts.challenges();
                case "nav.hand-overs" -> counts.handOvers();
                default -> 0;
            };
        }
    }
}
