package org.followthrough.workflow.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Properties;
import java.util.stream.Stream;
import javax.net.SocketFactory;

/**
 * Makes connections to a mail server that send what they are given at once.
 *
 * <p>Angus Mail writes a mail in pieces of eight kilobytes. By default a connection keeps a piece that does not fill a packet
 * until the one before it has been acknowledged (Nagle's algorithm, RFC 896), and a server that waits for the end of the mail
 * acknowledges after 40 milliseconds: longer than everything else that a mail takes.
 */
final class PromptSockets extends SocketFactory {

    private static final SocketFactory SOCKETS = SocketFactory.getDefault();

    /**
     * Has a protocol connect in this way, unless the settings say themselves how it is to connect.
     *
     * @param settings of the mail library
     * @param protocol such as {@code smtp}
     */
    static void serve(Properties settings, String protocol) {
        String factory = "mail." + protocol + ".socketFactory";
        String proxy = "mail." + protocol + ".socks.host";
        if (Stream.of(factory, factory + ".class", proxy).noneMatch(settings::containsKey)) {
            settings.put(factory, new PromptSockets());
            settings.put(factory + ".fallback", "false");
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        return prompt(SOCKETS.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prompt(SOCKETS.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return prompt(SOCKETS.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prompt(SOCKETS.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return prompt(SOCKETS.createSocket(host, port, local, localPort));
    }

    private static Socket prompt(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket;
    }
}
