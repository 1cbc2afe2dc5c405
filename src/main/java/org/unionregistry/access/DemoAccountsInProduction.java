package org.unionregistry.access;

/** The register holds demo accounts, whose passwords everybody knows, and the demo is switched off. */
class DemoAccountsInProduction extends IllegalStateException {
    DemoAccountsInProduction(int accounts) {
        super("The database holds " + accounts + " demo accounts whose passwords are public");
    }
}
