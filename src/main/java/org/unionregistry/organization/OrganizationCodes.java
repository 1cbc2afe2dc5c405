package org.unionregistry.organization;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;

/** Gives codes below a parent. The caller holds the parent's lock, so two at once never get the same one. */
@Component
class OrganizationCodes {
    private final JdbcClient jdbc;

    OrganizationCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The code that was asked for, if it is free and belongs below the parent, or else the next free one. */
    OrganizationCode below(OrganizationRow parent, OrganizationType type, @Nullable OrganizationCode wanted) {
        String prefix = new OrganizationCode(parent.code()).prefixFor(type);
        if (wanted == null) {
            return next(prefix, OrganizationCode.digits(type));
        }
        String number = wanted.value().startsWith(prefix) ? wanted.value().substring(prefix.length()) : "";
        if (number.length() != OrganizationCode.digits(type) || Integer.parseInt(number) == 0) {
            throw new Refusal("organization.code.wrongPlace", prefix + "1".repeat(OrganizationCode.digits(type))).at("code");
        }
        holder(wanted).ifPresent(name -> {
            throw new Refusal("organization.code.taken", wanted.value(), name).at("code");
        });
        return wanted;
    }

    private OrganizationCode next(String prefix, int digits) {
        int last = jdbc.sql(
                        """
                        select coalesce(max(substr(code, length(:prefix) + 1)::int), 0) from organization
                        where code >= :prefix and code < :prefix || '~' and length(code) = length(:prefix) + :digits
                        """)
                .param("prefix", prefix)
                .param("digits", digits)
                .query(Integer.class)
                .single();
        String number = String.valueOf(last + 1);
        if (number.length() > digits) {
            throw new Refusal("organization.code.exhausted").at("code");
        }
        return new OrganizationCode(prefix + "0".repeat(digits - number.length()) + number);
    }

    private Optional<String> holder(OrganizationCode code) {
        return jdbc.sql("select short_name from organization where code = :code")
                .param("code", code.value())
                .query(String.class)
                .optional();
    }
}
