package org.unionregistry.statistics;

import java.util.List;

/** A table of a form. */
public record FormSection(String code, String title, List<FormColumn> columns, List<FormRow> rows) {}
