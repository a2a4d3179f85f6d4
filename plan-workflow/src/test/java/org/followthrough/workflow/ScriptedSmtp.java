package org.followthrough.workflow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server of the test: it takes every mail, unless its script says otherwise. */
public final class ScriptedSmtp implements AutoCloseable {

    /** Instead of an answer: nothing more is said. */
    public static final String HANG = "hang";
    /** Instead of an answer: the connection is closed. */
    public static final String HANG_UP = "hang up";

    /** What the server has been told, at which its script may answer in its own way. */
    public enum Step {
        MAIL, RCPT, DATA, CONTENT
    }

    /** What the server answers at a step, or null for what every server does; the recipient is null before it is named. */
    public interface Script {
        String answer(Step step, String recipient);
    }

    /** A mail that was taken, in the order in which they were. */
    public record Taken(String recipient, String messageId, String text) {
    }

    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Script script = (step, recipient) -> null;
    private volatile ServerSocket door;

    public ScriptedSmtp() {
        comeUp(0);
    }

    public int port() {
        return door.getLocalPort();
    }

    public void follow(Script script) {
        this.script = script;
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    public int connections() {
        return connections.get();
    }

    /** Refuses connections from now on. */
    public void goDown() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void comeUp() {
        comeUp(port());
    }

    private void comeUp(int port) {
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        ServerSocket open = door;
        hands.execute(() -> serve(open));
    }

    private void serve(ServerSocket open) {
        while (!open.isClosed()) {
            try {
                Socket caller = open.accept();
                connections.incrementAndGet();
                hands.execute(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            say(caller, "220 ready");
            String recipient = null;
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                recipient = line.startsWith("RCPT") ? line.replaceAll("(?s).*<(.*)>.*", "$1") : recipient;
                if (!answered(caller, in, line, recipient)) {
                    return;
                }
            }
        } catch (IOException hungUp) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answered(Socket caller, BufferedReader in, String line, String recipient) throws IOException {
        return switch (line.substring(0, 4)) {
            case "MAIL" -> says(caller, in, Step.MAIL, null, "250 OK");
            case "RCPT" -> says(caller, in, Step.RCPT, recipient, "250 OK");
            case "DATA" -> says(caller, in, Step.DATA, recipient, "354 go on") && isTaken(caller, in, recipient);
            default -> says(caller, in, null, recipient, "250 OK");
        };
    }

    /** After an answer other than "go on" no text follows. */
    private boolean isTaken(Socket caller, BufferedReader in, String recipient) throws IOException {
        StringBuilder text = new StringBuilder();
        String line = in.readLine();
        if (line == null || line.equals("RSET") || line.equals("QUIT")) {
            return false;
        }
        for (; line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        String answer = script.answer(Step.CONTENT, recipient);
        if (answer == null || answer.equals(HANG_UP)) {
            String id = text.toString().replaceAll("(?s).*Message-ID: <([^@]*)@.*", "$1");
            taken.add(new Taken(recipient, id, text.toString()));
        }
        return says(caller, in, answer == null ? "250 taken" : answer);
    }

    private boolean says(Socket caller, BufferedReader in, Step step, String recipient, String usual) throws IOException {
        String answer = step == null ? null : script.answer(step, recipient);
        return says(caller, in, answer == null ? usual : answer);
    }

    private static boolean says(Socket caller, BufferedReader in, String answer) throws IOException {
        if (answer.equals(HANG)) {
            while (in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
        if (answer.equals(HANG) || answer.equals(HANG_UP)) {
            return false;
        }
        say(caller, answer);
        return true;
    }

    private static void say(Socket caller, String answer) throws IOException {
        caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        goDown();
        hands.shutdownNow();
    }
}
