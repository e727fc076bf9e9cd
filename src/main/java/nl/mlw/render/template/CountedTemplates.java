package nl.mlw.render.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each loop of a template a step of its own, so that an empty one counts too and can be stopped. */
final class CountedTemplates extends Configuration {

    private final Set<Template> counted = Collections.newSetFromMap(new IdentityHashMap<>());

    CountedTemplates() {
        super(VERSION_2_3_35);
    }

    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parsed,
            boolean optional)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parsed, optional);
        synchronized (counted) {
            if (template != null && counted.add(template)) {
                _CoreAPI.addThreadInterruptedChecks(template);
            }
        }
        return template;
    }
}
