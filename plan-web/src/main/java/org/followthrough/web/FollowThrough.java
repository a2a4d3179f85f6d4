package org.followthrough.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication(scanBasePackages = "org.followthrough")
public class FollowThrough {

    public static void main(String[] arguments) {
        SpringApplication.run(FollowThrough.class, arguments);
    }
}
