package org.followthrough.workflow.application.outbound;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.reading.Mapping;

/** What columns of uploaded tables tell, and what the body's headings were last said to tell. */
public interface Mappings {

    /** The mapping with which an import is read. */
    Mapping of(UUID importId);

    /** The keys of those columns of an import that are read as was said of an earlier document. */
    List<String> remembered(UUID importId);

    /**
     * Puts a mapping in place of the one that an import is read with.
     *
     * @param remembered whether it was said of an earlier document
     */
    void choose(UUID importId, Mapping mapping, boolean remembered, Mark chosen);

    /** What is known of these columns from earlier documents. */
    Mapping known(Collection<String> keys);

    /** Puts what was said of these columns in place of what was known of them; without a saying, it is forgotten. */
    void know(Collection<String> keys, Mapping mapping, Mark chosen);
}
