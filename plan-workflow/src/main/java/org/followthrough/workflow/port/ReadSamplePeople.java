package org.followthrough.workflow.port;

import java.util.List;
import org.followthrough.domain.people.Person;

/** The people as whom anybody at a demonstration may sign in; there is no such port outside one. */
public interface ReadSamplePeople {

    /** Those who can sign in, by name. */
    List<Person> samplePeople();
}
