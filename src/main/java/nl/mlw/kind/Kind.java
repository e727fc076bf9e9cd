package nl.mlw.kind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All kinds of things in a plan, in the order in which a newcomer would read them; parts that several kinds have come last. What has an
 * id has a prefix of its own, so that people see what an id is about.
 */
public enum Kind {
    PROGRAMME,
    MUNICIPALITY("GEM-"),
    THEME("THE-"),
    COMMISSION("AAN-"),
    RECOMMENDATION("AAB-"),
    PLANNING,
    EVENT("GEB-"),
    DEADLINE("HAR-"),
    GROUP("GRP-"),
    ASSIGNMENT("OPD-"),
    RESULT("OPD-"),
    STEP("OPD-"),
    GOAL("DOE-"),
    PRODUCT("PRO-"),
    DOCUMENT("DOC-"),
    BODY("ORG-"),
    ROLE("ROL-"),
    PERSON("PER-"),
    BUDGET,
    BUDGET_LINE("BEG-"),
    RISK_REGISTER,
    RISK("RIS-"),
    DECISION("BES-"),
    ACTION("ACT-"),
    COMMUNICATION,
    AUDIENCE("DGR-"),
    CONSULTATION("CON-"),
    REQUIREMENT_SET("KAD-"),
    REQUIREMENT("K-"),
    PERIOD_REPORT,
    REPORT_LINE,
    RECORD,
    WAIVER,
    HOUSE_STYLE,
    ATTESTATION("ATT-"),
    TIME,
    EMPTY;

    private static final Map<String, Kind> WITH_ID = new LinkedHashMap<>();

    static {
        Stream.of(values()).filter(Kind::hasId).forEach(kind -> WITH_ID.put(kind.id(), kind));
    }

    private final String prefix;

    Kind() {
        this("");
    }

    Kind(String prefix) {
        this.prefix = prefix;
    }

    /** The letters that an id of this kind begins with. */
    public String prefix() {
        return prefix;
    }

    /** Whether things of this kind have an id, by which findings and other things can name them. */
    public boolean hasId() {
        return this == PROGRAMME || !prefix.isEmpty();
    }

    /** The kinds of which things have an id, as pages name them, in order. */
    public static Map<String, Kind> withId() {
        return Collections.unmodifiableMap(WITH_ID);
    }

    /** The kind that pages name so, if its things have an id. */
    public static Optional<Kind> withId(String id) {
        return Optional.ofNullable(WITH_ID.get(id));
    }

    /** What an expression calls a thing of this kind: {@code budget_line}. */
    public String variable() {
        return id().replace('-', '_');
    }

    /** As pages name it: {@code budget-line}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
