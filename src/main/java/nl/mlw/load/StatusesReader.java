package nl.mlw.load;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;
import nl.mlw.model.Programme.StatusWord;
import nl.mlw.model.StatusLook;
import nl.mlw.model.StatusLook.Colour;
import nl.mlw.model.StatusLook.Shape;
import nl.mlw.model.StepStatus;
import nl.mlw.source.Origin;

/** Reads the words, meanings, colours and shapes of the statuses ({@code statuses:}), in a programme and in what a report kept of it. */
final class StatusesReader {
    private final Map<StepStatus, StatusWord> words = new EnumMap<>(StepStatus.class);
    private final Map<StepStatus, Origin> places = new LinkedHashMap<>();

    private final Said said;

    private StatusesReader(Said said) {
        this.said = said;
    }

    static Map<StepStatus, StatusWord> read(Fields fields, Said said) {
        return new StatusesReader(said).statuses(fields);
    }

    private Map<StepStatus, StatusWord> statuses(Fields fields) {
        fields.mapping("statuses").ifPresent(statuses -> {
            statuses.read(this::all);
            reportAlike(statuses.reading());
        });
        return words;
    }

    private Map<StepStatus, StatusWord> all(Fields f) {
        for (StepStatus status : StepStatus.values()) {
            f.mapping(status.key()).ifPresent(m -> m.read(w -> words.put(status, word(status, w))));
        }
        return words;
    }

    private StatusWord word(StepStatus status, Fields f) {
        Optional<String> word = said.text(f, "word").map(Located::value);
        Optional<String> meaning = said.text(f, "meaning").map(Located::value);
        Optional<Colour> colour = f.choice("colour", Colour.class);
        Optional<Shape> shape = f.choice("shape", Shape.class);
        shape.ifPresent(s -> places.put(status, f.valuePlace("shape")));
        return new StatusWord(word, meaning, colour, shape);
    }

    /** On paper without colour two statuses of one shape are one status. */
    private void reportAlike(Reading reading) {
        Map<Shape, StepStatus> taken = new EnumMap<>(Shape.class);
        Stream.of(StepStatus.values()).filter(s -> !places.containsKey(s)).forEach(s -> taken.put(look(s).shape(), s));
        places.forEach((status, place) -> {
            StepStatus other = taken.putIfAbsent(look(status).shape(), status);
            if (other != null) {
                reading.report(Diagnostic.of("wrong-type", place)
                        .as("shape-taken")
                        .with("shape", look(status).shape().key())
                        .with("status", other.key()));
            }
        });
    }

    private StatusLook look(StepStatus status) {
        return StatusWord.look(words, status);
    }
}
