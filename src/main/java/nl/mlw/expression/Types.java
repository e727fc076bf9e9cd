package nl.mlw.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.kind.FieldPage;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;

/** Tells the checker of expressions which names each kind of thing has, so that a wrong one is found before anything is evaluated. */
@SuppressWarnings("Immutable") // what these functions hold on to never changes
final class Types implements CelTypeProvider {
    /** Exact amounts; a type of its own, because the language only has binary fractions. */
    static final OpaqueType MONEY = OpaqueType.create("money");

    private static final String PREFIX = "mlw.";

    private final Vocabulary vocabulary;

    Types(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return Stream.concat(Stream.of(MONEY), vocabulary.shapes().map(Types::struct))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return name.startsWith(PREFIX)
                ? vocabulary.named(name.substring(PREFIX.length())).map(Types::struct)
                : Optional.<CelType>of(MONEY).filter(type -> type.name().equals(name));
    }

    /** The type of a thing with this shape. */
    static CelType reference(String shape) {
        return StructTypeReference.create(PREFIX + shape);
    }

    private static CelType struct(Shape<?> shape) {
        return StructType.create(
                PREFIX + shape.name(),
                ImmutableSet.copyOf(shape.names()),
                name -> shape.named(name).map(Types::type));
    }

    private static CelType type(FieldPage field) {
        return switch (field.type()) {
            case NUMBER -> SimpleType.INT;
            case FLAG -> SimpleType.BOOL;
            case DATE -> SimpleType.TIMESTAMP;
            case MONEY -> MONEY;
            case PART -> ListType.create(reference(listed(field).orElseThrow().variable()));
            default -> field.many() ? ListType.create(SimpleType.STRING) : SimpleType.STRING;
        };
    }

    /** Of which things it is a list. */
    static Optional<Kind> listed(FieldPage field) {
        return field.type() == FieldType.PART
                ? field.of().stream()
                        .flatMap(kind -> Kind.withId(kind).stream())
                        .findFirst()
                : Optional.empty();
    }
}
