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
    private final int mails;
    private int round;

    private MailBench(GreenMail server, Installation installation, int mails) {
        this.server = server;
        this.installation = installation;
        this.mails = mails;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2 || !arguments[1].matches("[1-9]\\d{1,4}")) {
            System.err.println("Say which jar to measure, and how many mails it is to send, 10 to 99999.");
            System.exit(2);
        }
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (Installation installation = Installation.fresh(Path.of(arguments[0]).toAbsolutePath(),
                "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + server.getSmtp().getPort())) {
            installation.body().grow(Body.PLAN_SIZE);
            new MailBench(server, installation, Integer.parseInt(arguments[1])).measure()
                    .forEach(finding -> System.out.println(finding.row()));
        } finally {
            server.stop();
        }
    }

    private List<Finding> measure() throws Exception {
        RawMail raw = new RawMail(server.getSmtp().getPort());
        return List.of(
                Finding.atMost("W8", mails + " mails ÷ the same with a connection for each", 1,
                        Pairs.of(1, PAIRS, this::letGo, () -> took(() -> raw.connectForEach(mails)))),
                Finding.atMost("W8", mails + " mails ÷ the same over one connection", 10,
                        Pairs.of(0, PAIRS, this::letGo, () -> took(() -> raw.connectOnce(mails)))));
    }

    /** Leaving the mails does not count. */
    private long letGo() throws Exception {
        round++;
        execute(Scripts.read("mails.sql").replace(":round", String.valueOf(round)).replace(":mails", String.valueOf(mails)));
        return took(() -> {
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

    private long took(Timing.Work sending) throws Exception {
        server.purgeEmailFromAllMailboxes();
        long nanoseconds = Timing.all(sending).run();
        int came = server.getReceivedMessages().length;
        if (came != mails) {
            throw new IllegalStateException(came + " of " + mails + " mails have come.");
        }
        return nanoseconds;
    }
}
