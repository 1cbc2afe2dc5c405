package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many names begin with what was typed, counted no further than a page, and who bore such a name before. */
record Begun(int count, Set<MemberId> former) {

    static Begun read(ResultSet row, int number) throws SQLException {
        UUID[] former = (UUID[]) row.getArray("former").getArray();
        return new Begun(row.getInt("begun"), Arrays.stream(former).map(MemberId::new).collect(Collectors.toSet()));
    }
}
