package nl.mlw.render.inspect;

import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import nl.mlw.render.inspect.Glyphs.Glyph;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/** Walks through the text of all pages, and looks at nothing else on them. */
final class TextWalk extends PDFStreamEngine {

    /** In points; the strokes of a letter may reach a little beyond it. */
    private static final float TOLERANCE = 1;

    private static final float PERCENT = 100;

    /** How high these are, in parts of the size of a font. */
    private static final float SMALL_LETTERS = 0.5f;

    private final Consumer<TextRun> seen;
    private final Glyphs glyphs = new Glyphs();
    private final Deque<Boolean> artifacts = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private PDRectangle paper = PDRectangle.A4;
    private int page;
    private boolean missing;
    private boolean outside;
    private Area area = Area.EMPTY;

    private TextWalk(Consumer<TextRun> seen) {
        this.seen = seen;
        operators().forEach(this::addOperator);
    }

    static void walk(PDDocument pdf, Consumer<TextRun> seen) throws IOException {
        TextWalk walk = new TextWalk(seen);
        for (PDPage page : pdf.getPages()) {
            walk.page++;
            walk.paper = page.getCropBox();
            walk.artifacts.clear();
            walk.finish();
            walk.processPage(page);
        }
    }

    private List<OperatorProcessor> operators() {
        return List.of(
                new BeginText(this),
                new EndText(this),
                new MoveText(this),
                new MoveTextSetLeading(this),
                new NextLine(this),
                new SetCharSpacing(this),
                new SetFontAndSize(this),
                new SetTextHorizontalScaling(this),
                new SetTextLeading(this),
                new SetTextRise(this),
                new SetWordSpacing(this),
                new ShowText(this),
                new ShowTextAdjusted(this),
                new ShowTextLine(this),
                new ShowTextLineAndSpace(this),
                new Concatenate(this),
                new Restore(this),
                new Save(this),
                new SetGraphicsStateParameters(this),
                new SetMatrix(this),
                new DrawObject(this),
                new BeginMarkedContentSequence(this),
                new BeginMarkedContentSequenceWithProperties(this),
                new EndMarkedContentSequence(this));
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        super.showTextStrings(array);
        finish();
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        super.showTextString(string);
        finish();
    }

    private void finish() {
        if (!text.isEmpty() || missing) {
            seen.accept(new TextRun(page, text.toString(), missing, outside, area, artifacts.contains(true)));
        }
        text.setLength(0);
        missing = false;
        outside = false;
        area = Area.EMPTY;
    }

    /** Line by line rather than letter by letter, as the library does: a bundle has a hundred thousand letters. */
    @Override
    protected void showText(byte[] string) throws IOException {
        PDTextState state = getGraphicsState().getTextState();
        PDFont font = state.getFont();
        if (font == null) {
            return;
        }
        float scale = state.getHorizontalScaling() / PERCENT;
        float width = 0;
        float from = -1;
        float to = 0;
        InputStream codes = new ByteArrayInputStream(string);
        while (codes.available() > 0) {
            int left = codes.available();
            int code = font.readCode(codes);
            Glyph glyph = glyphs.glyph(font, code);
            boolean space = left - codes.available() == 1 && code == ' ';
            boolean visible = !glyph.letters().isBlank();
            from = visible && from < 0 ? width : from;
            width += scale
                    * (glyph.width() * state.getFontSize()
                            + state.getCharacterSpacing()
                            + (space ? state.getWordSpacing() : 0));
            text.append(glyph.letters());
            missing |= glyph.missing();
            to = visible ? width : to;
        }
        if (from >= 0) {
            area = area.around(area(from, to, state.getFontSize()));
        }
        advance(width, from >= 0);
    }

    /** From the line that the letters stand on to the top of the small ones. */
    private Area area(float from, float to, float size) {
        Matrix onPaper = getTextMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
        if (onPaper.getShearX() != 0 || onPaper.getShearY() != 0) {
            return Area.EMPTY;
        }
        Point2D.Float start = onPaper.transformPoint(from, 0);
        Point2D.Float end = onPaper.transformPoint(to, SMALL_LETTERS * size);
        return new Area(start.x, start.y, end.x, end.y);
    }

    private void advance(float width, boolean visible) {
        Matrix start = getTextMatrix();
        Matrix end = Matrix.getTranslateInstance(width, 0).multiply(start);
        setTextMatrix(end);
        outside |= visible && (isOutside(start) || isOutside(end));
    }

    private boolean isOutside(Matrix place) {
        Matrix onPaper = place.multiply(getGraphicsState().getCurrentTransformationMatrix());
        float x = onPaper.getTranslateX();
        float y = onPaper.getTranslateY();
        return x < paper.getLowerLeftX() - TOLERANCE
                || x > paper.getUpperRightX() + TOLERANCE
                || y < paper.getLowerLeftY() - TOLERANCE
                || y > paper.getUpperRightY() + TOLERANCE;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        artifacts.push(tag.equals(COSName.ARTIFACT));
    }

    @Override
    public void endMarkedContentSequence() {
        artifacts.poll();
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        throw failure;
    }
}
