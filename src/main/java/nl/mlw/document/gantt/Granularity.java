package nl.mlw.document.gantt;

/** What one column of the planning stands for. */
public enum Granularity {
    MONTH(1, 36),
    QUARTER(3, 40),
    YEAR(12, 20);

    private final int months;
    private final int most;

    Granularity(int months, int most) {
        this.months = months;
        this.most = most;
    }

    int months() {
        return months;
    }

    /** How many columns have heads that can be read, on a page that lies down. */
    int most() {
        return most;
    }
}
