package org.followthrough.workflow.port;

/** Sends the mails whose time has come. Every node may call it at any time, and from several threads. */
public interface SendMails {

    /**
     * Sends as many as one sender takes at a time.
     *
     * @return how many were seen to, whatever became of them; 0 when none was due, mails are held or the server is away
     */
    int send();
}
