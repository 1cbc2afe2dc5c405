package org.unionregistry.shared.spreadsheet;

/** A value a reader can check: Excel counts it, and the file carries the result as well. Made of our own text only. */
public record ReportFormula(String text) {}
