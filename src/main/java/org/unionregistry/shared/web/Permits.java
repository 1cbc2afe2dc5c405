package org.unionregistry.shared.web;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.unionregistry.shared.Permission;

/** What the reader of a page may do: nobody is led to a door that stays shut. */
public final class Permits {
    private Permits() {}

    public static boolean may(Permission permission) {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        return reader != null
                && reader.getAuthorities().stream()
                        .anyMatch(authority -> permission.name().equals(authority.getAuthority()));
    }
}
