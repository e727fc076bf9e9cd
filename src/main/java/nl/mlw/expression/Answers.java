package nl.mlw.expression;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.mlw.kind.FieldPage;
import nl.mlw.kind.Kind;
import nl.mlw.load.Written;
import nl.mlw.model.Coded;
import nl.mlw.model.Located;
import nl.mlw.model.Money;
import nl.mlw.model.Named;
import nl.mlw.model.Names;
import nl.mlw.model.Ref;

/** Puts what a plan says into the forms in which the evaluator takes it. */
record Answers(Names names) {

    /** Something of the model, whatever it is: dates as moments, amounts exact, words and mentions as texts. Empty if there is nothing. */
    Optional<Object> of(Object value) {
        if (value instanceof Optional<?> perhaps) {
            return perhaps.flatMap(this::of);
        }
        if (value instanceof Located<?> located) {
            return of(located.value());
        }
        if (value instanceof List<?> list) {
            return Optional.of(list.stream().flatMap(each -> of(each).stream()).toList());
        }
        return value instanceof String text && text.isEmpty() ? Optional.empty() : Optional.of(plain(value));
    }

    private Object plain(Object value) {
        if (value instanceof LocalDate day) {
            return moment(day);
        }
        if (value instanceof Money money) {
            return new Exact(money.amount());
        }
        if (value instanceof Ref ref) {
            return names.id(ref);
        }
        if (value instanceof Coded word) {
            return word.key();
        }
        if (value instanceof Subject thing) {
            return thing.values();
        }
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }

    /** A day is the moment at which it begins, in no particular place on earth. */
    private static Object moment(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** What stands in a field of a thing, as its page says that it is to be read. */
    Optional<Object> of(FieldPage field, Written thing) {
        String key = field.key();
        return switch (field.type()) {
            case NUMBER -> of(thing.number(key));
            case DATE -> of(thing.date(key));
            case MONEY -> thing.money(key).map(Exact::new);
            case FLAG -> Optional.of(thing.flag(key));
            case REF ->
                field.many()
                        ? of(thing.texts(key).stream()
                                .map(name -> id(name, field))
                                .toList())
                        : of(thing.text(key).map(name -> id(name, field)));
            default -> field.many() ? Optional.of(thing.texts(key)) : of(thing.text(key));
        };
    }

    private String id(String written, FieldPage field) {
        return field.of().stream()
                .flatMap(kind -> Kind.withId(kind).stream())
                .flatMap(kind -> names.find(kind, written).stream())
                .findFirst()
                .map(Named::id)
                .orElse(written);
    }
}
