package org.followthrough.trespass.web;

import java.io.IOException;

/** Starts a program that somebody typed, for the test that has to see it. */
class ProgramThatWasTyped {

    Process start(String typed) throws IOException {
        return Runtime.getRuntime().exec(new String[] {typed});
    }
}
