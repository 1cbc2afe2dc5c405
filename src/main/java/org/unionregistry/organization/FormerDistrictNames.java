package org.unionregistry.organization;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what education districts were called, for tables of the days before. */
@Component
class FormerDistrictNames {
    private final JdbcClient jdbc;

    FormerDistrictNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Called before a renaming; of several on one day the name at its beginning stays. */
    void keep(EducationDistrictId district, LocalDate today) {
        jdbc.sql(
                        """
                        insert into education_district_former (district_id, until, name)
                        select id, :today, name from education_district where id = :id
                        on conflict do nothing
                        """)
                .param("id", district.value())
                .param("today", today)
                .update();
    }

    /** Called after it: one that has its name of the morning again was not renamed. */
    void drop(EducationDistrictId district, LocalDate today) {
        jdbc.sql(
                        """
                        delete from education_district_former f using education_district d
                        where f.district_id = :id and f.until = :today and d.id = f.district_id and d.name = f.name
                        """)
                .param("id", district.value())
                .param("today", today)
                .update();
    }
}
