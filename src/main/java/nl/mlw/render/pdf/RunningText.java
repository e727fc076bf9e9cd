package nl.mlw.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Finds a text among what is repeated around the content of a page; unlike the library's search it never looks for fonts on the machine. */
final class RunningText {
    private final PDPage page;
    private final List<Object> tokens;
    private final StringBuilder text = new StringBuilder();
    private @Nullable PDFont font;
    private int opening;
    private int depth;

    private RunningText(PDPage page, List<Object> tokens) {
        this.page = page;
        this.tokens = tokens;
    }

    /** The index of the operator that opens the piece with exactly this text; its two operands stand before it. */
    static Optional<Integer> opening(PDPage page, List<Object> tokens, String text) throws IOException {
        RunningText running = new RunningText(page, tokens);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Operator operator && running.closes(operator.getName(), at, text)) {
                return Optional.of(running.opening);
            }
        }
        return Optional.empty();
    }

    private boolean closes(String operator, int at, String wanted) throws IOException {
        switch (operator) {
            case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ -> open(at);
            case OperatorName.SET_FONT_AND_SIZE -> font = page.getResources().getFont((COSName) tokens.get(at - 2));
            case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED -> read(tokens.get(at - 1));
            case OperatorName.END_MARKED_CONTENT -> {
                depth--;
                return depth == 0 && isArtifact() && text.toString().strip().equals(wanted);
            }
            default -> {}
        }
        return false;
    }

    private void open(int at) {
        if (depth++ == 0) {
            opening = at;
            text.setLength(0);
        }
    }

    private boolean isArtifact() {
        return opening >= 2 && COSName.ARTIFACT.equals(tokens.get(opening - 2));
    }

    private void read(Object shown) throws IOException {
        if (shown instanceof COSString string && font != null && depth > 0 && isArtifact()) {
            InputStream codes = new ByteArrayInputStream(string.getBytes());
            while (codes.available() > 0) {
                String letter = font.toUnicode(font.readCode(codes));
                text.append(letter == null ? "" : letter);
            }
        } else if (shown instanceof COSArray pieces) {
            for (int i = 0; i < pieces.size(); i++) {
                read(pieces.getObject(i));
            }
        }
    }
}
