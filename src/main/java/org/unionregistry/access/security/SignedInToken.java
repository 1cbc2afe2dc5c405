package org.unionregistry.access.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.unionregistry.access.HeldMandate;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.shared.Permission;

/** A signed-in user with the permissions of the mandate they act by. */
public final class SignedInToken extends AbstractAuthenticationToken {
    private final transient SignedInUser user;

    public SignedInToken(SignedInUser user) {
        super(authorities(user.acting()));
        this.user = user;
        setAuthenticated(true);
    }

    @Override
    public SignedInUser getPrincipal() {
        return user;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    private static Collection<GrantedAuthority> authorities(@Nullable HeldMandate acting) {
        if (acting == null) {
            return List.of();
        }
        return acting.role().permissions().stream()
                .map(Permission::name)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
