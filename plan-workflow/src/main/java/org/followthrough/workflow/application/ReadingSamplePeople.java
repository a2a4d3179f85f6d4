package org.followthrough.workflow.application;

import java.util.List;
import org.followthrough.domain.people.Person;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.ReadSamplePeople;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists whom visitors of a demonstration may be. */
@Component
@Profile("demo")
class ReadingSamplePeople implements ReadSamplePeople {

    private final Directory directory;

    ReadingSamplePeople(Directory directory) {
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> samplePeople() {
        return directory.everybody().stream()
                .filter(person -> person.kind() == Person.Kind.PERSON && person.isActive())
                .toList();
    }
}
