package nl.mlw.diagnostic;

import java.util.Locale;

/** How bad a finding is; the order is from worst to mildest. */
public enum Severity {
    /** The plan cannot stand like this: someone would decide or spend on wrong information. */
    ERROR,
    /** Probably wrong, or wrong before long: look at it before the next meeting. */
    WARNING,
    /** Worth knowing; often simply not filled in yet. */
    NOTE;

    /** As it is written in files and options: {@code error}, {@code warning}, {@code note}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is as bad as the other, or worse. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
