package nl.mlw.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.source.Origin;
import nl.mlw.source.SourceFile;

/** Turns bytes into text, and says where a file stops being UTF-8 instead of printing strange characters later. */
final class TextDecoder {
    /** No card or register comes near it; a file this large was not typed by a person. */
    static final int MAX_BYTES = 1 << 20;

    /** What Java puts in place of bytes that are not UTF-8. */
    private static final char WRONG = '\ufffd';

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Consumer<Diagnostic> problems;

    TextDecoder(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /** The text, without a byte order mark; nothing if it cannot be read as text of a plan. */
    Optional<SourceFile> decode(String path, RawFile raw) {
        byte[] bytes = raw.bytes();
        if (raw.size() > MAX_BYTES) {
            problems.accept(Diagnostic.of("yaml-syntax", new SourceFile(path, "").start())
                    .as("size")
                    .with("limit", MAX_BYTES >> 20)
                    .with("size", (int) ((raw.size() + (1 << 20) - 1) >> 20)));
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(WRONG) < 0 ? Optional.of(source(path, text)) : strict(path, bytes);
    }

    private static SourceFile source(String path, String text) {
        return new SourceFile(path, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /** Slower, but knows where the bytes go wrong, and lets a replacement character stand that was typed. */
    private Optional<SourceFile> strict(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.accept(wrongEncoding(path, bytes, text));
            return Optional.empty();
        }
        return Optional.of(source(path, text));
    }

    /** The excerpt shows the rest as Windows would have meant it; what could be read stays as it is, so that the lines are those of an editor. */
    private static Diagnostic wrongEncoding(String path, byte[] bytes, String readable) {
        int from = readable.getBytes(StandardCharsets.UTF_8).length;
        SourceFile guess = source(path, readable + new String(bytes, from, bytes.length - from, WINDOWS));
        int index = readable.startsWith(BYTE_ORDER_MARK) ? readable.length() - 1 : readable.length();
        return Diagnostic.of("yaml-syntax", new Origin(guess, guess.span(index, 0)))
                .as("encoding");
    }
}
