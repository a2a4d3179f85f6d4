package org.followthrough.workflow.application;

import java.io.IOException;
import java.io.InputStream;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.workflow.application.outbound.FileScanner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A scanner that a test tells what to find. */
@TestComponent
@Primary
class ScannerInHand implements FileScanner {

    private boolean present;
    private Screening word;

    void beAbsent() {
        present = false;
    }

    void beDown() {
        present = true;
        word = null;
    }

    void say(Screening screening) {
        present = true;
        word = screening;
    }

    @Override
    public boolean isConfigured() {
        return present;
    }

    @Override
    public Screening scan(InputStream content) throws IOException {
        greet();
        return word;
    }

    @Override
    public void greet() throws IOException {
        if (word == null) {
            throw new IOException("The scanner is down.");
        }
    }
}
