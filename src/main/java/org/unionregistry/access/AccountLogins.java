package org.unionregistry.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the names people sign in by apart. */
@Component
class AccountLogins {
    private final JdbcClient jdbc;

    AccountLogins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else gives out or takes a name. */
    void lock() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('user_account.login'))) locked")
                .query(Integer.class)
                .single();
    }

    boolean isTaken(String login) {
        return jdbc.sql("select exists (select 1 from user_account where login = :login)")
                .param("login", login)
                .query(Boolean.class)
                .single();
    }

    /** The names that are taken among those that may be proposed to these people. */
    Set<String> taken(Collection<Invitable> people) {
        String[] proposed = people.stream().map(AccountLogins::proposal).distinct().toArray(String[]::new);
        return new HashSet<>(jdbc.sql("select login from user_account where rtrim(login, '0123456789') = any(:proposed)")
                .param("proposed", proposed)
                .query(String.class)
                .list());
    }

    /** A free name for the person, which is taken from now on. */
    static String free(Invitable person, Set<String> taken) {
        String proposal = proposal(person);
        String login = proposal;
        for (int number = 2; !taken.add(login); number++) {
            login = proposal + number;
        }
        return login;
    }

    private static String proposal(Invitable person) {
        return Login.propose(person.lastName(), person.firstName(), person.middleName());
    }
}
