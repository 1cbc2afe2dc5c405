package org.unionregistry.member;

/** What several organisations declare and expect together. */
record ExpectedSum(boolean declared, int workers, int students, int expected) {}
