package org.followthrough.bench;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.Properties;

/** What sending costs with nothing around it: mails as long as the product's, kept nowhere, each sent once. */
final class RawMail {

    private static final String PLAIN = "A sentence of the length that such a sentence has in a mail.\n".repeat(12);
    private static final String HTML = "<p style=\"margin:20px 0 8px\">" + PLAIN.replace("\n", "</p>\n<p>") + "</p>";

    private final Session session;

    RawMail(int port) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(port));
        session = Session.getInstance(properties);
    }

    void connectForEach(int mails) throws MessagingException {
        for (int one = 0; one < mails; one++) {
            Transport.send(message(one));
        }
    }

    void connectOnce(int mails) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (int one = 0; one < mails; one++) {
                MimeMessage message = message(one);
                message.saveChanges();
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
    }

    private MimeMessage message(int one) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("follow-through@localhost"));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("person" + (one % 200 + 1) + "@bench.example"));
        message.setSubject("A1." + one + " is offered to you");
        message.setSentDate(new Date());
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(PLAIN, "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(HTML, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        return message;
    }
}
