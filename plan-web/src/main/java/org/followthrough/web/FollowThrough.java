package org.followthrough.web;

import java.io.IOException;
import java.util.TimeZone;
import org.followthrough.web.documents.ReadCommand;
import org.followthrough.web.documents.in.ApartCommand;
import org.followthrough.web.replay.ReplayCommand;
import org.followthrough.web.start.FailureInOneLine;
import org.followthrough.web.trail.VerifyTrailCommand;
import org.followthrough.web.upkeep.Upkeep;
import org.followthrough.web.write.WriteCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication(scanBasePackages = "org.followthrough")
public class FollowThrough {

    public static void main(String[] arguments) throws IOException {
        if (ApartCommand.isCalledBy(arguments)) {
            System.exit(ApartCommand.run());
        }
        if (ReadCommand.isCalledBy(arguments)) {
            System.exit(ReadCommand.run(arguments));
        }
        // The engine keeps its timestamps without a zone, so in any other zone they would be read an hour off after
        // each change of the clocks. Deadlines are computed in the zone of the body and handed over as instants.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        if (ReplayCommand.isCalledBy(arguments)) {
            System.exit(ReplayCommand.run(arguments));
        }
        if (WriteCommand.isCalledBy(arguments)) {
            System.exit(WriteCommand.run(arguments));
        }
        if (VerifyTrailCommand.isCalledBy(arguments)) {
            System.exit(VerifyTrailCommand.run(arguments));
        }
        if (Upkeep.isCalledBy(arguments)) {
            System.exit(Upkeep.run(arguments));
        }
        try {
            SpringApplication.run(FollowThrough.class, arguments);
        } catch (RuntimeException failed) {
            FailureInOneLine.say(failed);
            System.exit(1);
        }
    }
}
