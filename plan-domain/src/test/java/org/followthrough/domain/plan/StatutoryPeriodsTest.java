package org.followthrough.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.domain.Sample.CALENDAR;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.rule;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryPeriodsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource({
        "OFSTED_DRAFT, 2026-11-02, 2026-11-30",
        "OFSTED_DRAFT, 2026-12-10, 2027-01-12",
        "OFSTED_PLAN, 2026-12-10, 2027-03-23",
        "OFSTED_PLAN, 2026-12-18, 2027-04-02",
        "CQC_REPORT, 2026-12-01, 2026-12-29",
        "CQC_REPORT, 2028-02-01, 2028-02-29"
    })
    void countFromTheDayOfTheReport(StatutoryDuty duty, LocalDate received, LocalDate due) {
        assertThat(StatutoryPeriods.usual().due(duty, received, CALENDAR)).isEqualTo(due);
    }

    @Test
    void refuseWhatNoLawCanMean() {
        assertThatThrownBy(() -> new StatutoryPeriods(20, 0, 28)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("follow-through.statutory.ofsted-plan-working-days is 0; "
                        + "it must be a whole number from 1 to 260.");
    }

    @Test
    void belongToAnInspectionThatOnlyTheProgrammeLeadEnters() {
        Inspection inspection = inspection(TODAY, TODAY.plusDays(10));

        assertThat(inspection.entered(PROGRAMME_LEAD, TODAY).isAccepted()).isTrue();
        assertThat(rule(inspection.entered(MANAGER, TODAY))).isEqualTo("inspection.only-programme-lead");
        assertThat(rule(inspection(TODAY.plusDays(1), null).entered(PROGRAMME_LEAD, TODAY)))
                .isEqualTo("inspection.received-in-future");
        assertThat(rule(inspection(TODAY, TODAY.minusDays(1)).entered(PROGRAMME_LEAD, TODAY)))
                .isEqualTo("inspection.published-before");
    }

    @Test
    void areMetOnADayThatHasBeen() {
        Inspection inspection = inspection(TODAY.minusDays(10), null);

        assertThat(inspection.met(PROGRAMME_LEAD, TODAY, TODAY).isAccepted()).isTrue();
        assertThat(rule(inspection.met(MANAGER, TODAY, TODAY))).isEqualTo("inspection.only-programme-lead");
        assertThat(rule(inspection.met(PROGRAMME_LEAD, TODAY.plusDays(1), TODAY)))
                .isEqualTo("inspection.met-in-future");
        assertThat(rule(inspection.met(PROGRAMME_LEAD, TODAY.minusDays(11), TODAY))).isEqualTo("inspection.met-before");
    }

    private static Inspection inspection(LocalDate received, LocalDate published) {
        return new Inspection(PlanId.random(), Inspectorate.OFSTED, received, published);
    }
}
