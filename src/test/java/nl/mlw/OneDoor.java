package nl.mlw;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what enters or leaves by another way than the door: clock, environment, default locale, chance, terminal. */
final class OneDoor {

    /** Whoever stands at the door: `Workspace` and the command line. */
    private static final Set<String> DOOR = Set.of("nl.mlw.machine", "nl.mlw.cli");

    /** Methods of which every form reads the machine. */
    private static final Map<String, Set<String>> READING = Map.ofEntries(
            Map.entry(
                    "java.lang.System",
                    Set.of(
                            "getenv",
                            "getProperty",
                            "getProperties",
                            "currentTimeMillis",
                            "nanoTime",
                            "lineSeparator",
                            "identityHashCode")),
            Map.entry("java.lang.Integer", Set.of("getInteger")),
            Map.entry("java.lang.Boolean", Set.of("getBoolean")),
            Map.entry("java.lang.Math", Set.of("random")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault")),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.util.Collections", Set.of("shuffle")),
            Map.entry("java.util.Random", Set.of("<init>")),
            Map.entry("java.util.SplittableRandom", Set.of("<init>")),
            Map.entry("java.util.concurrent.ThreadLocalRandom", Set.of("current")),
            Map.entry("java.security.SecureRandom", Set.of("<init>")),
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")));

    /** Forms that lean on the default locale; the same methods with a locale are fine. */
    private static final Set<String> WITHOUT_LOCALE = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getCurrencyInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.DecimalFormatSymbols.getInstance()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.Collator.getInstance()",
            "java.util.ResourceBundle.getBundle(java.lang.String)",
            "java.util.Date.<init>()");

    private OneDoor() {}

    static Stream<String> callsThatReadTheMachine(JavaClasses classes) {
        return accesses(classes, c -> !DOOR.contains(c.getPackageName()), OneDoor::readsTheMachine);
    }

    static Stream<String> usesOfTheTerminal(JavaClasses classes) {
        return accesses(
                classes,
                c -> !c.getPackageName().equals("nl.mlw.cli"),
                t -> owner(t).equals("java.lang.System")
                        && Set.of("in", "out", "err", "exit").contains(t.getName()));
    }

    private static Stream<String> accesses(
            JavaClasses classes, Predicate<JavaClass> where, Predicate<AccessTarget> isWrong) {
        return classes.stream()
                .filter(where)
                .flatMap(c -> c.getAccessesFromSelf().stream())
                .filter(access -> isWrong.test(access.getTarget()))
                .map(JavaAccess::getDescription)
                .sorted();
    }

    private static boolean readsTheMachine(AccessTarget target) {
        return READING.getOrDefault(owner(target), Set.of()).contains(target.getName())
                || isNow(target)
                || isSystemClock(target)
                || WITHOUT_LOCALE.contains(target.getFullName());
    }

    private static boolean isNow(AccessTarget target) {
        return owner(target).startsWith("java.time.") && target.getName().equals("now");
    }

    private static boolean isSystemClock(AccessTarget target) {
        return owner(target).equals("java.time.Clock") && target.getName().startsWith("system");
    }

    private static String owner(AccessTarget target) {
        return target.getOwner().getName();
    }
}
