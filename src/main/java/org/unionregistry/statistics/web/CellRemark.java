package org.unionregistry.statistics.web;

import org.unionregistry.statistics.FormCell;

/** What was said of a cell when the report was given back. */
record CellRemark(FormCell cell, String words) {}
