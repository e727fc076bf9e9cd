package nl.mlw.compute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** A number that changes as soon as anything is changed in what a report says; empty lines, comments and line ends do not count. */
public final class ReportDigest {

    private ReportDigest() {}

    /** Of the text of a report's file, in 64 hexadecimal digits (SHA-256). */
    public static String of(String text) {
        String said = text.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty() && !line.stripLeading().startsWith("#"))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
