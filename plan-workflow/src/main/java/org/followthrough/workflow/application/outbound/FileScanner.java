package org.followthrough.workflow.application.outbound;

import java.io.IOException;
import java.io.InputStream;
import org.followthrough.domain.evidence.Screening;

/** The virus scanner of the body, if it has set one up. */
public interface FileScanner {

    boolean isConfigured();

    /**
     * Has a file looked at.
     *
     * @return clean, infected or closed
     * @throws IOException if the scanner does not answer, or cannot be relied on; the sentence says why
     */
    Screening scan(InputStream content) throws IOException;

    /**
     * Asks whether the scanner is there.
     *
     * @throws IOException if it does not answer
     */
    void greet() throws IOException;
}
