package nl.mlw.load;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * An amount as somebody typed it: 60000 or 60000.00 as it is, or Dutch notation between quotes. Without quotes 60.000 would be
 * sixty in the eyes of a computer and sixty thousand in those of a controller, so it is refused.
 */
record MoneyText(String text, boolean plain) {
    /** Longer than any amount, with its points and its cents. */
    private static final int LONGEST = 40;

    private static final Pattern COMPUTER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");
    private static final Pattern DUTCH = Pattern.compile("-?\\d{1,3}(\\.?\\d{3})*(,(\\d{1,2}|[-\u2013]{1,2}))?");

    /** The amount; else the reader is told why not and, where it can be guessed, what to write. */
    Optional<BigDecimal> read(BiConsumer<String, Optional<String>> problem) {
        String bare =
                text.replace('\u00a0', ' ').replaceFirst("^\\s*(€|EUR)\\s*", "").strip();
        if (bare.length() > LONGEST) {
            problem.accept("money", Optional.empty());
            return Optional.empty();
        }
        boolean computer = COMPUTER.matcher(bare).matches();
        Optional<BigDecimal> dutch = dutch(bare);
        if (plain) {
            if (computer && bare.equals(text)) {
                return Optional.of(new BigDecimal(bare));
            }
            problem.accept(dutch.isPresent() ? "money-quotes" : "money", dutch.map(BigDecimal::toPlainString));
            return Optional.empty();
        }
        Optional<BigDecimal> amount = dutch.isPresent() || !computer ? dutch : Optional.of(new BigDecimal(bare));
        if (amount.isEmpty()) {
            problem.accept("money", Optional.empty());
        }
        return amount;
    }

    private static Optional<BigDecimal> dutch(String bare) {
        if (!DUTCH.matcher(bare).matches()) {
            return Optional.empty();
        }
        String digits = bare.replaceFirst(",[-\u2013]+$", "").replace(".", "").replace(',', '.');
        return Optional.of(new BigDecimal(digits));
    }
}
