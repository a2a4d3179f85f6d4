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
 * Before the server stops, lets the connections end that people have: each with its next answer, or when it has been idle for
 * as long as the server keeps it. New ones are refused at once, so that whoever asks turns to another node.
 *
 * <p>The server's own graceful stop answers 503 to what comes on a connection that is open still.
 */
@Component
final class GentleStop implements TomcatConnectorCustomizer, SmartLifecycle {

    /** In milliseconds, beyond the time for which an idle connection is kept. */
    private static final int A_LITTLE_LONGER = 1_000;

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
            http.awaitConnectionsClose(http.getKeepAliveTimeout() + A_LITTLE_LONGER);
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
