package org.unionregistry.shared;

import java.util.List;

/** Accounts the sign-in page shows in demo mode. There is a bean of it only while the demo is switched on. */
@FunctionalInterface
public interface DemoAccounts {
    List<DemoAccount> list();

    /** One demo account: its credentials, the title of the role and the place it answers for. */
    record DemoAccount(String login, String password, String roleTitle, String place) {}
}
