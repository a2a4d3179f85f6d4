package org.followthrough.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in beside passwords. */
public interface WayIn {

    /** The page where it begins. */
    String address();

    /** Opens it in the chain that every request passes. */
    void open(HttpSecurity http);
}
