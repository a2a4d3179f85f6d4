package org.followthrough.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.followthrough.domain.rating.Colour;
import org.followthrough.web.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ColourShapeTest {

    private final Words words = new Words(messages());

    @Test
    void givesEveryColourItsOwnPicture() {
        assertThat(Arrays.stream(Colour.values()).map(colour -> ColourShape.of(colour).toString()).distinct())
                .hasSize(Colour.values().length);
    }

    @Test
    void namesEveryColourByAWordAndALetterOfItsOwn() {
        assertThat(Arrays.stream(Colour.values())
                        .collect(Collectors.toMap(words::letter, words::colour)))
                .containsEntry("R", "Off track")
                .containsEntry("A", "At risk")
                .containsEntry("G", "On track")
                .containsEntry("G*", "Done, not yet checked")
                .containsEntry("B", "Checked")
                .containsEntry("W", "Not ours")
                .containsEntry("X", "Closed, not done")
                .containsEntry("N", "Not started");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
