package org.followthrough.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Ada Quill; Ada Quill",
        "Ada Quill / Ben Marsh; Ada Quill|Ben Marsh",
        "Ada Quill and Ben Marsh; Ada Quill|Ben Marsh",
        "Ada Quill & Ben Marsh, Cora Dunn; Ada Quill|Ben Marsh|Cora Dunn",
        "Ada Quill EMT; Ada Quill|EMT",
        "Head of Fleet Named Engineer Designated Officer; Head of Fleet|Named Engineer|Designated Officer",
        "Named Doctor Named Midwife; Named Doctor|Named Midwife",
        "Director of Estates & Fire Safety Medical Director; Director of Estates & Fire Safety|Medical Director",
        "Strategic Lead (ELMT) Named Nurse (ELMT) XYZ Head of Care; Strategic Lead (ELMT)|Named Nurse (ELMT)|XYZ|Head of Care",
        "Named Nurse & Named Doctor; Named Nurse|Named Doctor",
        "Service Manager ELMT Commissioner; Service Manager ELMT|Commissioner",
        "Designated Officer - ELM EBX – Rules and Forms; Designated Officer - ELM|EBX – Rules and Forms",
        "Senior Nurse Manager Clinical Director; Senior Nurse Manager|Clinical Director",
        "Chair of Governors; Chair of Governors",
    })
    void tellsOwnersApart(String cell, String owners) {
        assertThat(OwnerNames.split(cell)).isEqualTo(List.of(owners.split("\\|")));
    }
}
