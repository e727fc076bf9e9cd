package nl.mlw.kind;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may stand in a field. */
public enum FieldType {
    /** The name of the thing itself, by which all else mentions it. */
    ID,
    /** Words for people, printed as they stand. */
    TEXT(Setting.PLAIN),
    /** Markdown for people, in blocks below each other. */
    PROSE(Setting.BLOCKS),
    /** Markdown for people, printed in a cell of a table. */
    CELL(Setting.CELL),
    /** A word that mlw itself understands, such as the name of a file or of a rule. */
    CODE,
    NUMBER,
    DECIMAL,
    DATE,
    MONEY,
    FLAG,
    /** One of a closed set of words. */
    CHOICE,
    /** The id, title or alias of another thing. */
    REF,
    /** The name of a kind of thing that has an id. */
    KIND,
    /** Fields of its own. */
    PART,
    /** Keys that the author chooses, each with a value of one sort. */
    MAP,
    /** In a form of its own, which the meaning of the field describes. */
    OWN;

    private final Optional<Setting> setting;

    FieldType() {
        this.setting = Optional.empty();
    }

    FieldType(Setting setting) {
        this.setting = Optional.of(setting);
    }

    /** Whether it has no fields or form of its own. */
    public boolean isSimple() {
        return this != PART && this != MAP && this != OWN;
    }

    /** How documents set it, if it is text for people. */
    public Optional<Setting> setting() {
        return setting;
    }

    /** As pages write it: {@code text}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that pages write like this. */
    static FieldType of(String key) {
        return Stream.of(values())
                .filter(type -> type.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such type of field: " + key));
    }
}
