package nl.mlw.render.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;

/** A function of templates that makes markup of texts, such as `prose(text)`. */
final class TextFunction implements TemplateMethodModelEx {

    private final int arity;
    private final Writing writing;

    /** From texts to markup that the template prints as it is. */
    @FunctionalInterface
    interface Writing {
        Object write(List<String> texts) throws TemplateModelException;
    }

    TextFunction(int arity, Writing writing) {
        this.arity = arity;
        this.writing = writing;
    }

    /** FreeMarker's own signature has a raw type in it. */
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            if (!(argument instanceof TemplateScalarModel text)) {
                throw new TemplateModelException("Deze functie verwacht een tekst.");
            }
            texts.add(text.getAsString());
        }
        if (texts.size() != arity) {
            throw new TemplateModelException(
                    "Deze functie verwacht " + arity + " waarde(n), niet " + texts.size() + ".");
        }
        return writing.write(texts);
    }
}
