package org.followthrough.web.start;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/** Prints an exception into a structured log without the messages, which quote what people typed. */
public final class FramesOnly implements StackTracePrinter {

    private static final StackTracePrinter PRINTER =
            StandardStackTracePrinter.rootLast().withFormatter(failure -> failure.getClass().getName());

    @Override
    public void printStackTrace(Throwable failure, Appendable out) throws IOException {
        PRINTER.printStackTrace(failure, out);
    }
}
