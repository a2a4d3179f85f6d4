package org.followthrough.workflow.scanner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A clamd of the test: it finds what a real one finds, unless it is told to misbehave. */
final class ScriptedClamd implements AutoCloseable {

    /** How it may misbehave. */
    enum Fault {
        NONE,
        WITHOUT_SIGNATURES,
        LETS_ENCRYPTED_PASS,
        LETS_LIMITS_PASS,
        HANGS,
        STOPS_MID_STREAM,
        SPEAKS_NONSENSE
    }

    private static final int DEEPEST = 17;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final int longestStream;
    private volatile Fault fault = Fault.NONE;

    ScriptedClamd(int longestStream) throws IOException {
        this.longestStream = longestStream;
        hands.execute(this::serve);
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    void misbehave(Fault how) {
        fault = how;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                hands.execute(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller; DataInputStream in = new DataInputStream(caller.getInputStream())) {
            String command = command(in);
            String said = switch (fault) {
                case HANGS -> hang(in);
                case STOPS_MID_STREAM -> "";
                case SPEAKS_NONSENSE -> "UNKNOWN COMMAND\0";
                default -> command.equals("zPING") ? "PONG\0" : verdict(content(in)) + "\0";
            };
            caller.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
        } catch (EOFException hungUp) {
            return;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hang(DataInputStream in) throws IOException {
        in.transferTo(ByteArrayOutputStream.nullOutputStream());
        return "";
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int read = in.readByte(); read != 0; read = in.readByte()) {
            command.append((char) read);
        }
        return command.toString();
    }

    /** Null where more came than the stream may be long. */
    private byte[] content(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int chunk = in.readInt(); chunk > 0; chunk = in.readInt()) {
            content.write(in.readNBytes(chunk));
            if (content.size() > longestStream) {
                return null;
            }
        }
        return content.toByteArray();
    }

    private String verdict(byte[] content) throws IOException {
        return content == null ? "INSTREAM size limit exceeded. ERROR" : "stream: " + finding(content, 0);
    }

    private String finding(byte[] content, int depth) throws IOException {
        if (new String(content, StandardCharsets.ISO_8859_1).startsWith(new String(Trial.eicar(), StandardCharsets.US_ASCII))) {
            return fault == Fault.WITHOUT_SIGNATURES ? "OK" : "Eicar-Test-Signature FOUND";
        }
        if (depth > DEEPEST) {
            return fault == Fault.LETS_LIMITS_PASS ? "OK" : "Heuristics.Limits.Exceeded.MaxRecursion FOUND";
        }
        if (content.length > 6 && content[0] == 'P' && content[1] == 'K') {
            return (content[6] & 1) == 1 ? encrypted() : within(content, depth);
        }
        return "OK";
    }

    private String encrypted() {
        return fault == Fault.LETS_ENCRYPTED_PASS ? "OK" : "Heuristics.Encrypted.Zip FOUND";
    }

    private String within(byte[] archive, int depth) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String found = finding(zip.readAllBytes(), depth + 1);
                if (!found.equals("OK")) {
                    return found;
                }
            }
        }
        return "OK";
    }

    @Override
    public void close() throws IOException {
        door.close();
        hands.shutdownNow();
    }
}
