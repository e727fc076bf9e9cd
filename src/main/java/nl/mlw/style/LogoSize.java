package nl.mlw.style;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The proportions of a logo, in the units of its own drawing. */
record LogoSize(String viewBox, double width, double height) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,7}(\\.\\d{1,9})?");

    /** From its viewBox, else from its width and height. */
    static Optional<LogoSize> of(Element root) {
        String box = root.getAttribute("viewBox").strip().replaceAll("[\\s,]+", " ");
        String whole = box.isEmpty()
                ? "0 0 " + length(root.getAttribute("width")) + " " + length(root.getAttribute("height"))
                : box;
        String[] numbers = whole.split(" ", -1);
        if (numbers.length != 4
                || !Arrays.stream(numbers).allMatch(n -> NUMBER.matcher(n).matches())) {
            return Optional.empty();
        }
        LogoSize size = new LogoSize(whole, Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]));
        return Optional.of(size).filter(s -> s.width > 0 && s.height > 0);
    }

    private static String length(String written) {
        return written.strip().replaceFirst("(px|pt|mm|cm|in)$", "");
    }
}
