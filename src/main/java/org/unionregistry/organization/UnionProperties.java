package org.unionregistry.organization;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The names the union itself begins with; they can be changed on its page later.
 *
 * @param fullName full name of the union
 * @param shortName short name of the union
 * @param genitiveName short name of the union in the genitive case
 */
@ConfigurationProperties("registry.organization.union")
record UnionProperties(
        @DefaultValue("Профессиональный союз работников народного образования и науки Российской Федерации") String fullName,
        @DefaultValue("Общероссийский Профсоюз образования") String shortName,
        @DefaultValue("Общероссийского Профсоюза образования") String genitiveName) {

    OrganizationNames names() {
        return new OrganizationNames(fullName, shortName, genitiveName);
    }
}
