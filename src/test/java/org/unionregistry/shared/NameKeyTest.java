package org.unionregistry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Ёлкин,елкин", "ЕЛКИН,елкин", "Ёлкин-Петров,елкин петров", "ёлкин  —  петров,елкин петров", "Ёлкин Петров,елкин петров", "' Иванов ',иванов",
        "О’Коннор,оконнор", "О'Коннор,оконнор", "Гасан оглы,гасан оглы", "Мартин Лютер II,мартин лютер ii", "Müller,müller", "Е\u0308лкин,елкин", "Зои\u0306цев,зойцев",
        "'Иванов, Пётр',иванов петр", "Сент\u2011Экзюпери,сент экзюпери", "А.С.,ас", "Ив\u0061нов,иванов", "Ал\u00ebхина,алехина", "\u0043идоров,сидоров", "Smi\u0442h,smiтh", "Petro\u0432,petroв", "\u0410nna,anna", "\u00a0Ян\u00a0,ян"
    })
    void names_that_are_one_name_have_one_key(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }
}
