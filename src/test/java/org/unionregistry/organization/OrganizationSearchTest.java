package org.unionregistry.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionregistry.organization.OrganizationMother.COUNTRY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationFilter.Position;
import org.unionregistry.support.RegistryTest;

@RegistryTest
@Transactional
class OrganizationSearchTest {
    @Autowired
    OrganizationSearch search;

    @Autowired
    OrganizationMother mother;

    OrganizationId region;
    OrganizationId local;

    @BeforeEach
    void tree() {
        region = mother.region("Краевая организация");
        local = mother.local(region, "Берёзовская районная организация");
        mother.primary(local, "Школа № 2");
        mother.primary(local, "Школа № 10");
        mother.primary(local, "Детский сад «Ёлочка»");
        mother.primary(mother.local(region, "Сосновская районная организация"), "Детский сад «Ёлочка»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ёлочка", "елочка", "ЕЛОЧКА сад", "сад ёлоч", "`kjxrf", "tkjxrf", "01-001-0003"})
    void a_name_is_found_by_any_part_in_any_order_and_layout_and_by_code(String words) {
        assertThat(names(words, new Subtree.Local(local))).containsExactly("Детский сад «Ёлочка»");
    }

    @Test
    void a_search_stays_inside_the_part() {
        assertThat(names("ёлочка", new Subtree.Region(region))).hasSize(2);
        assertThat(names("ёлочка", new Subtree.Local(local))).hasSize(1);
        assertThat(names("сосновская", new Subtree.Local(local))).isEmpty();
    }

    @Test
    void a_number_is_found_as_a_number() {
        assertThat(names("школа 2", COUNTRY)).containsExactly("Школа № 2");
        assertThat(names("100%_", COUNTRY)).isEmpty();
    }

    @Test
    void pages_follow_each_other_by_key_in_both_directions() {
        List<OrganizationListRow> all = list(childrenFrom(Position.START), 10);
        assertThat(all).extracting(row -> row.organization().shortName())
                .containsExactly("Детский сад «Ёлочка»", "Школа № 2", "Школа № 10");
        OrganizationId second = all.get(1).organization().id();
        assertThat(list(childrenFrom(new Position(second, null)), 10)).containsExactly(all.get(2));
        assertThat(list(childrenFrom(new Position(null, second)), 10)).containsExactly(all.get(0));
        OrganizationId third = all.get(2).organization().id();
        assertThat(list(childrenFrom(new Position(null, third)), 1)).containsExactly(all.get(1));
    }

    private OrganizationFilter childrenFrom(Position position) {
        return new OrganizationFilter(null, null, null, null, local, position);
    }

    private List<OrganizationListRow> list(OrganizationFilter filter, int rows) {
        return search.list(filter, rows, COUNTRY);
    }

    private List<String> names(@Nullable String words, Subtree subtree) {
        OrganizationFilter filter = new OrganizationFilter(words, null, null, null, null, Position.START);
        return search.list(filter, 50, subtree).stream()
                .map(row -> row.organization().shortName())
                .toList();
    }
}
