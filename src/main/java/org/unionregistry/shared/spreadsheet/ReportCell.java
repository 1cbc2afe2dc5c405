package org.unionregistry.shared.spreadsheet;

import org.jspecify.annotations.Nullable;

/** A value written otherwise than its column is: with one decimal among whole numbers, or into a cell that waits to be filled. */
public record ReportCell(@Nullable Object value, ReportColumn.Kind kind) {}
