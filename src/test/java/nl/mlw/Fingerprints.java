package nl.mlw;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.mlw.EveryDocument.Sheet;
import nl.mlw.document.Printed;

/** Writes every document and prints a fingerprint of each; runs in a process of its own. */
public final class Fingerprints {

    private Fingerprints() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Sheet sheet : EveryDocument.sheets(1)) {
            byte[] markdown = Printed.markdown(sheet.page()).getBytes(StandardCharsets.UTF_8);
            out.println(sheet.name() + " md " + of(markdown));
            out.println(sheet.name() + " pdf " + of(sheet.pdf()));
        }
    }

    private static String of(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
