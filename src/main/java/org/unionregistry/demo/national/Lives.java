package org.unionregistry.demo.national;

/** Goes through all members, primary by primary. */
record Lives(NationalPlan plan) {

    /** Looks at one member. */
    @FunctionalInterface
    interface Visitor {
        void visit(int primary, long number, Life life);
    }

    void forEach(Visitor visitor) {
        long number = 0;
        for (int primary = 0; primary < plan.members.length; primary++) {
            for (int place = 0; place < plan.members[primary]; place++) {
                visitor.visit(primary, ++number, Life.of(plan, primary, place, number));
            }
        }
    }
}
