package org.unionregistry.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.support.RegistryTest;

/** The four locale settings of the server, each with what breaks without it. */
@RegistryTest
class RussianLocaleTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_part_of_a_cyrillic_name_has_trigrams() {
        assertThat(jdbc.sql("select array_length(show_trgm('Ёлка'), 1)").query(Integer.class).single()).isEqualTo(5);
        assertThat(jdbc.sql("select 'МБОУ Ёлочка' ilike '%ёЛОЧ%'").query(Boolean.class).single()).isTrue();
    }

    @Test
    void names_sort_as_in_a_russian_dictionary() {
        List<String> sorted = jdbc.sql("select n from unnest(array['Яковлев', 'Ёлкин', 'елка', 'Жуков', 'Емельянов', "
                        + "'Абрамов', 'Ель']) n order by n")
                .query(String.class)
                .list();

        assertThat(sorted).containsExactly("Абрамов", "елка", "Ёлкин", "Ель", "Емельянов", "Жуков", "Яковлев");
    }
}
