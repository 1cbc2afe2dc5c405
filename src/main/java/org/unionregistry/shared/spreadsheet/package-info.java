/** Workbooks in and out: rows streamed to .xlsx, rows streamed from uploaded .xlsx and .csv within limits. */
@NullMarked
package org.unionregistry.shared.spreadsheet;

import org.jspecify.annotations.NullMarked;
