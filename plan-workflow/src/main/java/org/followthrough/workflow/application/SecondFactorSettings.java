package org.followthrough.workflow.application;

import java.util.Set;
import org.followthrough.domain.people.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who has to have a second factor.
 *
 * @param roles whoever has one of them and signs in with a password
 */
@ConfigurationProperties(prefix = "follow-through.second-factor", ignoreUnknownFields = false)
record SecondFactorSettings(@DefaultValue Set<Role> roles) {
}
