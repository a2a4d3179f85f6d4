package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.evidence.Screening;

/** What the scanner said of each file, and which files it still has to look at. */
public interface Screenings {

    /** Lets a file wait for the scanner, unless it waits or was looked at already. */
    void ask(String sha256, Instant at);

    /** Lets every file of the evidence wait that has never been asked about, as those from before there was a scanner. */
    int askForAll(Instant at);

    /** What is known of these files; those never asked about are left out. */
    Map<String, Screening> of(Collection<String> files);

    /** Files whose time has come, the longest waiting first. */
    List<Due> due(Instant now, int most);

    /**
     * Takes a file for this node.
     *
     * @param until when another node may take it, should this one die
     * @return whether nobody else had taken it
     */
    boolean claim(Due due, Instant until);

    void screened(String sha256, Screening screening, Instant at);

    void failed(String sha256, String reason, Instant tryAt);

    /** Lets every waiting file be tried at once. */
    void retry(Instant now);

    Waiting waiting();

    /** The latest files that are kept from everybody. */
    List<Kept> keptAway(int most);

    /** @param attempts how often the scanner has been asked without an answer */
    record Due(String sha256, int attempts, Instant tryAt) {
    }

    /**
     * How the files that wait stand.
     *
     * @param since   when the oldest of them was given
     * @param failure why the last attempt had no answer
     */
    record Waiting(int files, Optional<Instant> since, Optional<String> failure) {
    }

    /** A file that is kept from everybody, at one of the actions that hold it. */
    record Kept(String name, int plan, String action, Screening screening, Instant at) {
    }
}
