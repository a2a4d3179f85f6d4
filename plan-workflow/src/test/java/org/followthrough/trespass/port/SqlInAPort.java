package org.followthrough.trespass.port;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks the wall around the ports, for the test that has to see it. */
interface SqlInAPort {

    JdbcClient database();
}
