package org.bluelamp.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {
    @ParameterizedTest
    @CsvSource({"FR, 250", "AF, 004", "PS, 275", "SS, 728", "US-CA, 06", "US-DC, 11"})
    void number_isThatOfTheStandard(String code, String number) {
        assertThat(Areas.number(code)).contains(number);
    }

    @Test
    void everyCountryHasANumber_butKosovo() {
        assertThat(Areas.codes(AreaMap.Ground.WORLD))
                .hasSizeGreaterThan(240)
                .allSatisfy(code ->
                        assertThat(Areas.number(code).isPresent()).as(code).isEqualTo(!code.equals("XK")));
    }

    @Test
    void world_isTheStandardAndKosovo_andAllOfItIsDrawnButAntarctica() {
        assertThat(Areas.codes(AreaMap.Ground.WORLD)).hasSize(250);
        assertThat(Areas.codes(AreaMap.Ground.WORLD))
                .filteredOn(code -> !Areas.isDrawn(code))
                .containsExactly("AQ");
    }

    @Test
    void states_areFiftyAndTheDistrict_withNames() {
        assertThat(Areas.codes(AreaMap.Ground.US_STATES)).hasSize(51);
        assertThat(Areas.stateName("US-WV")).contains("West Virginia");
        assertThat(Areas.stateName("FR")).isEmpty();
    }
}
