package org.followthrough.workflow.port;

/** Has the virus scanner look at the files that wait for it. */
public interface ScreenFiles {

    /** Lets files wait that were given before there was a scanner, and tries again at once what could not be asked. */
    void begin();

    /**
     * Asks about the files whose time has come. One without an answer stays waiting and is asked about again later.
     *
     * @return how many the scanner has looked at
     */
    int screen();
}
