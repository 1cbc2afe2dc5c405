package org.unionregistry.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UserAccounts extends Repository<UserAccount, UserAccountId> {
    Optional<UserAccount> findById(UserAccountId id);
}
