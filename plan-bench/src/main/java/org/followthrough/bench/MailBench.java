package org.followthrough.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * W8: how fast the built product sends what waits, against programs that only send, in turns and to the same mail server in
 * memory.
 *
 * <p>Arguments: the product's jar, and how many mails.
 */
public final class MailBench {

    private static final int PAIRS = 3;
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(10);

    private final GreenMail server;
    private final Installation installation;
    private int round;

    private MailBench(GreenMail server, Installation installation) {
        this.server = server;
        this.installation = installation;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2 || !arguments[1].matches("[1-9]\\d{1,4}")) {
            System.err.println("Say which jar to measure, and how many mails it is to send, 10 to 99999.");
            System.exit(2);
        }
        int mails = Integer.parseInt(arguments[1]);
        measure(Path.of(arguments[0]).toAbsolutePath(), mails, mails).forEach(finding -> System.out.println(finding.row()));
    }

    /**
     * @param each how many mails against a connection for each, of which a second lets through twenty, because GreenMail
     *             takes 42 milliseconds to answer EHLO
     * @param once how many against one connection for all of them
     */
    static List<Finding> measure(Path jar, int each, int once) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (Installation installation = Installation.fresh(jar,
                "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + server.getSmtp().getPort())) {
            installation.body().grow(Body.PLAN_SIZE);
            return new MailBench(server, installation).measure(each, once);
        } finally {
            server.stop();
        }
    }

    private List<Finding> measure(int each, int once) throws Exception {
        RawMail raw = new RawMail(server.getSmtp().getPort());
        return List.of(
                Finding.atMost("W8", each + " mails ÷ the same with a connection for each", 1,
                        Pairs.of(1, PAIRS, () -> letGo(each), () -> took(each, () -> raw.connectForEach(each)))),
                Finding.atMost("W8", once + " mails ÷ the same over one connection", 10,
                        Pairs.of(0, PAIRS, () -> letGo(once), () -> took(once, () -> raw.connectOnce(once)))));
    }

    /** Leaving the mails does not count. */
    private long letGo(int mails) throws Exception {
        round++;
        execute(Scripts.read("mails.sql").replace(":round", String.valueOf(round)).replace(":mails", String.valueOf(mails)));
        return took(mails, () -> {
            execute("delete from mail_hold");
            awaitTheLast();
        });
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = installation.database().createStatement()) {
            for (String one : Scripts.statements(sql)) {
                statement.execute(one);
            }
        }
    }

    private void awaitTheLast() throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        try (Statement statement = installation.database().createStatement()) {
            while (isAnyLeft(statement)) {
                if (System.nanoTime() - begun > LONGEST) {
                    throw new IllegalStateException("The product has not sent everything within ten minutes.");
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    private static boolean isAnyLeft(Statement statement) throws SQLException {
        try (ResultSet left = statement.executeQuery("select 1 from notification where try_at is not null limit 1")) {
            return left.next();
        }
    }

    private long took(int mails, Timing.Work sending) throws Exception {
        server.purgeEmailFromAllMailboxes();
        long nanoseconds = Timing.all(sending).run();
        int came = server.getReceivedMessages().length;
        if (came != mails) {
            throw new IllegalStateException(came + " of " + mails + " mails have come.");
        }
        return nanoseconds;
    }
}
