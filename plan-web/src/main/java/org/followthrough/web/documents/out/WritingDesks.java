package org.followthrough.web.documents.out;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Lets few documents be written at once, so that nobody can fill the memory with them. */
@Component
class WritingDesks {

    private static final int AT_ONCE = 3;

    private final Semaphore desks = new Semaphore(AT_ONCE);

    /** Writes a document. */
    interface Writing {
        void write() throws IOException;
    }

    /** Whether it was written; nothing is while every desk is taken. */
    boolean write(Writing writing) throws IOException {
        if (!desks.tryAcquire()) {
            return false;
        }
        try {
            writing.write();
            return true;
        } finally {
            desks.release();
        }
    }
}
