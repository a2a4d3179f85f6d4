package org.followthrough.workflow.scanner;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner is.
 *
 * @param address of clamd: host and port, or the path of its socket; empty when there is none
 * @param timeout how long it may take over one file
 */
@ConfigurationProperties(prefix = "follow-through.scanner", ignoreUnknownFields = false)
record ScannerSettings(@DefaultValue("") String address, @DefaultValue("60s") Duration timeout) {

    private static final String PATH = "/.+";
    private static final String HOST_AND_PORT = "(\\[[0-9a-fA-F:]+]|[^\\s:/]+):([1-9]\\d{0,4})";

    ScannerSettings {
        if (!address.isEmpty() && !address.matches(PATH) && !isHostAndPort(address)) {
            throw new IllegalArgumentException("follow-through.scanner.address is \"" + address + "\"; it must be the host "
                    + "and port of clamd, such as 127.0.0.1:3310, or the path of its socket, such as "
                    + "/run/clamav/clamd.ctl.");
        }
        if (timeout.compareTo(Duration.ofSeconds(1)) < 0 || timeout.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException("follow-through.scanner.timeout is \"" + timeout.toSeconds()
                    + "s\"; it must be from 1s to 5m.");
        }
    }

    boolean isSet() {
        return !address.isEmpty();
    }

    boolean isPath() {
        return address.startsWith("/");
    }

    String host() {
        return address.substring(0, address.lastIndexOf(':')).replaceAll("[\\[\\]]", "");
    }

    int port() {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    private static boolean isHostAndPort(String address) {
        return address.matches(HOST_AND_PORT)
                && Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)) <= 65_535;
    }
}
