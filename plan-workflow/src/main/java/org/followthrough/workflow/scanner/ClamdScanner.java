package org.followthrough.workflow.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.workflow.application.outbound.FileScanner;
import org.followthrough.workflow.port.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Has files looked at by clamd, and believes it only after a trial.
 *
 * <p>The trial is made at the start and again after every time without an answer, because a scanner that comes back may
 * come back with other settings.
 */
@Component
class ClamdScanner implements FileScanner, InitializingBean {

    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final Pattern COULD_NOT_LOOK = Pattern.compile("Heuristics\\.(Encrypted|Limits\\.Exceeded)\\b.*");
    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);

    private final ScannerSettings settings;
    private final Clamd clamd;
    private final List<Trial.Case> trial;
    private volatile boolean tried;

    ClamdScanner(ScannerSettings settings,
            @Value("${follow-through.evidence.largest-file:25MB}") DataSize largest) {
        this.settings = settings;
        this.clamd = new Clamd(settings);
        this.trial = List.of(Trial.virus(), Trial.locked(), Trial.deep(), Trial.large(largest.toBytes()));
    }

    /** A scanner that is away may come back, so the product starts without it; one that is set up wrongly will not. */
    @Override
    public void afterPropertiesSet() {
        if (isConfigured()) {
            try {
                makeTrial();
            } catch (UnreliableScannerException unreliable) {
                throw new FailureAnalyzedException(unreliable.getMessage(),
                        "Or leave follow-through.scanner.address empty, and files are not screened.");
            } catch (IOException away) {
                LOG.warn("Files stay with whoever gave them until the virus scanner answers: {}", Fault.of(away));
            }
        }
    }

    @Override
    public boolean isConfigured() {
        return settings.isSet();
    }

    @Override
    public Screening scan(InputStream content) throws IOException {
        if (!tried) {
            makeTrial();
        }
        try {
            return screening(clamd.scan(content));
        } catch (IOException noAnswer) {
            tried = false;
            throw noAnswer;
        }
    }

    @Override
    public void greet() throws IOException {
        String answer = clamd.ping();
        if (!"PONG".equals(answer)) {
            throw new IOException("clamd at " + settings.address() + " answers \"" + answer + "\" to a greeting.");
        }
        if (!tried) {
            makeTrial();
        }
    }

    private synchronized void makeTrial() throws IOException {
        for (Trial.Case one : trial) {
            String answer;
            try (InputStream content = one.content().open()) {
                answer = clamd.scan(content);
            }
            if (!isExpected(one, answer)) {
                throw new UnreliableScannerException("clamd at " + settings.address() + " cannot be relied on. "
                        + one.remedy() + " It said \"" + answer + "\".");
            }
        }
        tried = true;
    }

    private boolean isExpected(Trial.Case one, String answer) {
        return (answer.equals("stream: OK") || FOUND.matcher(answer).matches())
                && verdict(answer).state() == one.expected();
    }

    private Screening screening(String answer) throws IOException {
        if (!answer.equals("stream: OK") && !FOUND.matcher(answer).matches()) {
            throw new IOException("clamd at " + settings.address() + " says \"" + answer + "\".");
        }
        return verdict(answer);
    }

    private static Screening verdict(String answer) {
        Matcher found = FOUND.matcher(answer);
        if (!found.matches()) {
            return Screening.CLEAN;
        }
        Screening.State state = COULD_NOT_LOOK.matcher(found.group(1)).matches()
                ? Screening.State.CLOSED
                : Screening.State.INFECTED;
        return new Screening(state, found.group(1));
    }

    /** Says that a scanner is there and its word counts for nothing. */
    static final class UnreliableScannerException extends IOException {
        UnreliableScannerException(String sentence) {
            super(sentence);
        }
    }
}
