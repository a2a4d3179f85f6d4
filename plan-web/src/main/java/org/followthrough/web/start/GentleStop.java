package org.followthrough.web.start;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Before the server stops, refuses new connections, so that whoever asks turns to another node, and lets each of those that
 * people have end with its next answer, for a few seconds.
 *
 * <p>The server's own graceful stop answers 503 to what comes on a connection that is open still. To keep idle connections for
 * so short a time that none is left would do worse: the server would often close one on which a request is just coming.
 */
@Component
final class GentleStop implements TomcatConnectorCustomizer, SmartLifecycle {

    /** In milliseconds. */
    private static final int LONGEST = 5_000;

    private final List<Connector> connectors = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    @Override
    public void customize(Connector connector) {
        connectors.add(connector);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        connectors.forEach(connector -> letGo(connector.getProtocolHandler()));
    }

    private static void letGo(ProtocolHandler server) {
        if (server instanceof AbstractHttp11Protocol<?> http) {
            http.setMaxKeepAliveRequests(1);
            http.closeServerSocketGraceful();
            http.awaitConnectionsClose(LONGEST);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anything else, the server's own graceful stop included. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
