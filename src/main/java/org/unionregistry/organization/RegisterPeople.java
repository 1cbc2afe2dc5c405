package org.unionregistry.organization;

import java.util.List;

/** Names of those on a register, for choosing who goes when it is split; the module that keeps people answers. */
@FunctionalInterface
public interface RegisterPeople {
    /** By name, so many at most. Reading them leaves a trace. */
    List<MovingPerson> on(OrganizationRow primary, int most, Subtree subtree);
}
