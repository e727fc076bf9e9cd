package nl.mlw.document.gantt;

/** What one column of the planning stands for. */
public enum Granularity {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Granularity(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
