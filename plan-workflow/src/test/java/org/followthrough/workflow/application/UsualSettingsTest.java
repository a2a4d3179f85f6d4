package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.domain.assurance.AssurancePeriods;
import org.followthrough.domain.plan.StatutoryPeriods;
import org.followthrough.domain.rating.Limits;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/** What a body goes by that has set nothing is what the domain calls usual, and what its tests go by. */
class UsualSettingsTest {

    @Test
    void areThoseOfTheDomain() {
        assertThat(unset("limits", LimitSettings.class).limits()).isEqualTo(Limits.usual());
        assertThat(unset("assurance", AssuranceSettings.class).periods()).isEqualTo(AssurancePeriods.usual());
        assertThat(unset("statutory", StatutorySettings.class).periods()).isEqualTo(StatutoryPeriods.usual());
    }

    private static <T> T unset(String prefix, Class<T> settings) {
        return Binder.get(new MockEnvironment()).bindOrCreate("follow-through." + prefix, settings);
    }
}
