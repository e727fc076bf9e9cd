package nl.mlw.check.text;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.HouseStyle;
import nl.mlw.model.WrittenText;
import nl.mlw.style.Alphabet;
import nl.mlw.style.FontFile;

/** A text with a character that no font has, so that a PDF prints its number; one finding for each text, at the first. */
final class CharacterUnprintable implements Rule {

    @Override
    public String id() {
        return "character-unprintable";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        IntPredicate own =
                facts.plan().style().map(CharacterUnprintable::letters).orElse(c -> false);
        return facts.plan().texts().stream().flatMap(text -> finding(text, own).stream());
    }

    /** Of the font that a plan brings along, if it can be used. */
    private static IntPredicate letters(HouseStyle style) {
        return Optional.ofNullable(style.fonts().get(HouseStyle.FACES.get(0)))
                .flatMap(style::file)
                .filter(file -> FontFile.of(file).fault().isEmpty())
                .map(file -> Alphabet.of(file.bytes()))
                .orElse(c -> false);
    }

    private Optional<Diagnostic> finding(WrittenText text, IntPredicate own) {
        OptionalInt lost = text.text()
                .value()
                .codePoints()
                .filter(c -> !Alphabet.has(c) && !Character.isISOControl(c) && !Alphabet.isPrintable(c, own))
                .findFirst();
        return lost.isEmpty() ? Optional.empty() : Optional.of(finding(text, lost.getAsInt()));
    }

    private Diagnostic finding(WrittenText text, int lost) {
        String character = Character.toString(lost);
        return Diagnostic.of(id(), TextPlace.of(character, text.text().origin()))
                .about(text.subject())
                .with("subject", text.subject())
                .with("character", character)
                .with("code", String.format(Locale.ROOT, "[U+%04X]", lost));
    }
}
