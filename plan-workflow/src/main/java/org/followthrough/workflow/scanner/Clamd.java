package org.followthrough.workflow.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Speaks with clamd: one connection, one question, one answer.
 *
 * <p>The part of its protocol that is needed are two commands, and no client at hand keeps one time limit over connecting,
 * sending and waiting. Here a clock closes the connection, which ends whatever it is doing.
 */
final class Clamd {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final Duration LONGEST_PING = Duration.ofSeconds(5);
    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor(Clamd::thread);

    private final ScannerSettings settings;

    Clamd(ScannerSettings settings) {
        this.settings = settings;
    }

    /** A question, once the connection stands. */
    private interface Question {
        void put(SocketChannel clamd) throws IOException;
    }

    /** @return the answer, such as {@code stream: OK} or {@code stream: Eicar-Test-Signature FOUND} */
    String scan(InputStream content) throws IOException {
        return ask(settings.timeout(), clamd -> {
            say(clamd, "zINSTREAM\0");
            ByteBuffer chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK);
            int read;
            do {
                read = Math.max(0, content.readNBytes(chunk.array(), Integer.BYTES, CHUNK));
                chunk.clear().putInt(read).position(0).limit(Integer.BYTES + read);
                writeAll(clamd, chunk);
            } while (read > 0);
        });
    }

    /** @return {@code PONG} from a clamd that is there */
    String ping() throws IOException {
        Duration limit = settings.timeout().compareTo(LONGEST_PING) < 0 ? settings.timeout() : LONGEST_PING;
        return ask(limit, clamd -> say(clamd, "zPING\0"));
    }

    private String ask(Duration longest, Question question) throws IOException {
        try (SocketChannel clamd = open()) {
            var limit = CLOCK.schedule(() -> closeLate(clamd), longest.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return answer(clamd, question);
            } catch (AsynchronousCloseException late) {
                throw new IOException("clamd at " + settings.address() + " has not answered within "
                        + longest.toSeconds() + " seconds.", late);
            } finally {
                limit.cancel(false);
            }
        }
    }

    private String answer(SocketChannel clamd, Question question) throws IOException {
        try {
            connect(clamd);
        } catch (ClosedChannelException late) {
            throw late;
        } catch (IOException refused) {
            throw new IOException("clamd at " + settings.address() + " cannot be reached: " + refused.getMessage(), refused);
        }
        try {
            question.put(clamd);
        } catch (ClosedChannelException late) {
            throw late;
        } catch (IOException stopped) {
            return lastWord(clamd, stopped);
        }
        return read(clamd);
    }

    /** Before clamd hangs up in the middle of a file it may have said why. */
    private String lastWord(SocketChannel clamd, IOException stopped) throws IOException {
        try {
            return read(clamd);
        } catch (ClosedChannelException late) {
            throw late;
        } catch (IOException silent) {
            silent.addSuppressed(stopped);
            throw silent;
        }
    }

    private String read(SocketChannel clamd) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        int read = 0;
        while (read >= 0 && answer.hasRemaining() && !isWhole(answer)) {
            read = clamd.read(answer);
        }
        if (!isWhole(answer)) {
            throw new IOException("clamd at " + settings.address() + " hung up without an answer.");
        }
        return new String(answer.array(), 0, answer.position() - 1, StandardCharsets.UTF_8).strip();
    }

    private static boolean isWhole(ByteBuffer answer) {
        return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
    }

    private SocketChannel open() throws IOException {
        return settings.isPath() ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    private void connect(SocketChannel clamd) throws IOException {
        if (settings.isPath()) {
            clamd.connect(UnixDomainSocketAddress.of(settings.address()));
            return;
        }
        InetSocketAddress address = new InetSocketAddress(settings.host(), settings.port());
        if (address.isUnresolved()) {
            throw new IOException("the host is not known");
        }
        clamd.connect(address);
    }

    private static void say(SocketChannel clamd, String command) throws IOException {
        writeAll(clamd, ByteBuffer.wrap(command.getBytes(StandardCharsets.US_ASCII)));
    }

    private static void writeAll(SocketChannel clamd, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            clamd.write(bytes);
        }
    }

    private static void closeLate(SocketChannel clamd) {
        try {
            clamd.close();
        } catch (IOException alreadyGone) {
            throw new IllegalStateException("A connection to clamd could not be closed.", alreadyGone);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "clamd-clock");
        thread.setDaemon(true);
        return thread;
    }
}
