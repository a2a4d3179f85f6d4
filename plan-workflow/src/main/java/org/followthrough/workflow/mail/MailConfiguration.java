package org.followthrough.workflow.mail;

import jakarta.mail.util.StreamProvider;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the mails, and says which implementation of Jakarta Mail they are sent by. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    /** Jakarta Mail looks for it in every jar, several times for each mail, where no system property names it. */
    private static final String PROVIDER = StreamProvider.class.getName();

    MailConfiguration() {
        if (System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, MailStreamProvider.class.getName());
        }
    }
}
