package nl.mlw.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One of a closed set of words, as an enum: what files, expressions and labels call it follows from its name. */
public interface Coded {

    /** Its name in the code. */
    String name();

    /** As it is written in a plan: {@code on-call}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All words of a set, in order, with what each of them is. */
    static <T extends Enum<T> & Coded> Map<String, T> words(Class<T> set) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T each : set.getEnumConstants()) {
            words.put(each.key(), each);
        }
        return Collections.unmodifiableMap(words);
    }
}
