package org.followthrough.web.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.followthrough.web.form.Problems;

/**
 * The page that takes a device into use.
 *
 * @param key     what people type into their device who cannot scan, in groups of four; null when one is in use already
 * @param picture what the others scan, or null
 * @param asksForPassword whether they type their password once more
 */
public record DevicePage(String key, QrCode picture, boolean asksForPassword, Problems problems) {

    static DevicePage inUse() {
        return new DevicePage(null, null, false, Problems.none());
    }

    /** @param product the name that the device shows beside its codes */
    public static DevicePage of(String secret, String product, boolean asksForPassword, Problems problems) {
        String name = URLEncoder.encode(product, StandardCharsets.UTF_8).replace("+", "%20");
        return new DevicePage(secret.replaceAll("(.{4})(?=.)", "$1 "),
                QrCode.of("otpauth://totp/" + name + "?secret=" + secret + "&issuer=" + name), asksForPassword, problems);
    }
}
