package org.followthrough.workflow.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.domain.people.OwnerName;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.PersonName;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.workflow.application.outbound.Directory;
import org.springframework.stereotype.Component;

/** Finds the owners that a plan names in the directory, and adds those who are not there as not yet invited. */
@Component
class OwnersOfPlan {

    private final Directory directory;

    OwnersOfPlan(Directory directory) {
        this.directory = directory;
    }

    /** Every owner of the plan by {@link OwnerName#key}. */
    Map<String, PersonId> find(DraftPlan draft) {
        return find(draft.actions().map(DraftAction::effectiveOwners).flatMap(List::stream));
    }

    /** These owners, in their order. */
    List<PersonId> find(List<String> names) {
        Map<String, PersonId> known = find(names.stream());
        return names.stream().map(name -> known.get(new OwnerName(name).key())).distinct().toList();
    }

    private Map<String, PersonId> find(Stream<String> names) {
        Map<String, PersonId> known = new LinkedHashMap<>();
        directory.everybody().forEach(person -> known.putIfAbsent(new OwnerName(person.name()).key(), person.id()));
        names.map(OwnerName::new)
                .forEach(owner -> known.computeIfAbsent(owner.key(), key -> add(owner)));
        return known;
    }

    private PersonId add(OwnerName owner) {
        String name = owner.written().strip().replaceAll("\\s+", " ");
        Person.Kind kind = owner.isGroup() ? Person.Kind.GROUP : Person.Kind.PERSON;
        Person person = new Person(PersonId.random(), kind,
                name.substring(0, Math.min(name.length(), PersonName.LONGEST)), null, null, null, null, Set.of(),
                Person.State.NOT_YET_INVITED);
        directory.add(person);
        return person.id();
    }
}
