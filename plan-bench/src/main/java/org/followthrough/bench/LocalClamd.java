package org.followthrough.bench;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The virus scanner of the machine, with the settings that the product asks for and the signature of one virus: the test
 * virus of EICAR, without which the product does not rely on it.
 */
final class LocalClamd implements AutoCloseable {

    private static final String CLAMD = "/usr/sbin/clamd";
    private static final String EICAR = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n";
    private static final int LONGEST_START = 300;
    private static final String CONFIGURATION = """
            DatabaseDirectory %1$s/signatures
            LocalSocket %1$s/clamd.ctl
            Foreground yes
            AlertEncrypted yes
            AlertExceedsMax yes
            StreamMaxLength 32M
            MaxFileSize 32M
            MaxScanSize 128M
            """;

    private final Process clamd;
    private final Path socket;

    private LocalClamd(Process clamd, Path socket) {
        this.clamd = clamd;
        this.socket = socket;
    }

    /** @throws IOException if there is no clamd, or it is not ready within half a minute */
    static LocalClamd start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("follow-through-clamd");
        Files.writeString(Files.createDirectory(folder.resolve("signatures")).resolve("eicar.hdb"), EICAR);
        Path configuration = Files.writeString(folder.resolve("clamd.conf"), CONFIGURATION.formatted(folder));
        Path log = folder.resolve("clamd.log");
        Process clamd = new ProcessBuilder(CLAMD, "--config-file=" + configuration)
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Path socket = folder.resolve("clamd.ctl");
        for (int tenths = 0; !Files.exists(socket); tenths++) {
            if (!clamd.isAlive() || tenths == LONGEST_START) {
                clamd.destroyForcibly();
                throw new IOException("clamd does not start: " + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return new LocalClamd(clamd, socket);
    }

    /** Where it listens. */
    String address() {
        return socket.toString();
    }

    /**
     * Has a file looked at, as clamdscan does.
     *
     * @throws IOException unless clamd calls it clean
     */
    void scan(Path file) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap(("zSCAN " + file + '\0').getBytes(StandardCharsets.UTF_8)));
            String answer = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.endsWith(": OK\0")) {
                throw new IOException("clamd says \"" + answer.strip() + "\".");
            }
        }
    }

    @Override
    public void close() {
        clamd.destroy();
    }
}
