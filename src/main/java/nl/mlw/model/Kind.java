package nl.mlw.model;

/** The kinds of things in a plan that have an id; each has its own prefix, so that people see what an id is about. */
public enum Kind {
    PROGRAMME(""),
    MUNICIPALITY("GEM-"),
    THEME("THE-"),
    ASSIGNMENT("OPD-"),
    STEP("OPD-"),
    RESULT("OPD-"),
    GOAL("DOE-"),
    PRODUCT("PRO-"),
    DOCUMENT("DOC-"),
    BODY("ORG-"),
    ROLE("ROL-"),
    PERSON("PER-"),
    BUDGET_LINE("BEG-"),
    RISK("RIS-"),
    DECISION("BES-"),
    ACTION("ACT-"),
    AUDIENCE("DGR-"),
    CONSULTATION("CON-"),
    REQUIREMENT("K-"),
    REQUIREMENT_SET("KAD-"),
    EVENT("GEB-"),
    DEADLINE("HAR-"),
    GROUP("GRP-"),
    COMMISSION("AAN-"),
    RECOMMENDATION("AAB-"),
    ATTESTATION("ATT-");

    private final String prefix;

    Kind(String prefix) {
        this.prefix = prefix;
    }

    /** The letters that an id of this kind begins with. */
    public String prefix() {
        return prefix;
    }

    /** As pages name it: {@code budget-line}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
